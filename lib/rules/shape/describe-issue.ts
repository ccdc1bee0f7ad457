import type * as z from 'zod';
import type { Path } from '@/lib/rules/base/problem';
import { shorten } from '@/lib/rules/base/shorten';
import type { ShapeMismatch } from './shape-mismatch';
import { unknownKeyHint, withoutEchoes } from './unknown-key';

type Issue = z.core.$ZodIssue;
type RawIssue = z.core.$ZodRawIssue;

const typeNames: Record<string, string> = {
  string: 'a quoted text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'keys in { }',
  record: 'keys in { }',
  tuple: 'a list in [ ]',
};

function oneOf(values: readonly unknown[]): string {
  const written = values.map((value) =>
    typeof value === 'string' ? JSON.stringify(value) : String(value),
  );
  return `${values.length > 1 ? 'one of ' : ''}${written.join(', ')}`;
}

/** What was expected, where the schema itself gives no words for it. */
export function expectation(issue: RawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? String(issue.expected);
    case 'invalid_value':
      return oneOf(issue.values);
    case 'invalid_union':
      return Array.isArray(issue.options) ? oneOf(issue.options) : undefined;
    case 'too_small':
      return `at least ${issue.minimum}${issue.origin === 'array' ? ' in the list' : ''}`;
    case 'too_big':
      return `at most ${issue.maximum}${issue.origin === 'array' ? ' in the list' : ''}`;
    case 'invalid_key':
      return 'a key of the right form';
    default:
      return undefined;
  }
}

/** The value as it is written, short enough for one line. */
function show(value: unknown): string {
  return shorten(JSON.stringify(value) ?? 'nothing');
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key],
    data,
  );
}

/** Of a union's branches, the one that came closest: its issues lie deepest, and are fewest. */
function closestBranch(branches: Issue[][]): Issue[] {
  const depth = (issues: Issue[]) => Math.max(0, ...issues.map(({ path }) => path.length));
  const unknown = (issues: Issue[]) =>
    issues.filter(({ code }) => code === 'unrecognized_keys' || code === 'invalid_type').length;
  return (
    branches.toSorted(
      (a, b) => depth(b) - depth(a) || unknown(a) - unknown(b) || a.length - b.length,
    )[0] ?? []
  );
}

/** An issue of zod in the words of a problem; `target` says whether its key or value is meant. */
export interface DescribedIssue {
  rule: 'shape' | 'known-keys';
  path: Path;
  target: 'key' | 'value';
  message: string;
  hint: string;
}

/** How to mend a value of the wrong form. */
export type HintFor = (mismatch: ShapeMismatch) => string;

/** What can always be said. */
export const plainHint: HintFor = ({ key }) =>
  typeof key === 'string' ? `Correct the value of "${key}".` : 'Correct this value.';

/** The values of which one was expected, where an issue lists them. */
function optionsOf(issue: Issue): readonly unknown[] {
  if (issue.code === 'invalid_value') return issue.values;
  const { options } = issue as { options?: unknown };
  return Array.isArray(options) ? options : [];
}

/** The first country that a contact serves: where its number is most likely dialled. */
function countryIn(data: unknown): string | undefined {
  const { areaServed } = (data ?? {}) as { areaServed?: unknown };
  const [first] = Array.isArray(areaServed) ? areaServed : [];
  return typeof first === 'string' && /^[A-Z]{2}$/.test(first) ? first : undefined;
}

function describeOne(issue: Issue, data: unknown, path: Path, hintFor: HintFor): DescribedIssue {
  const found = valueAt(data, path);
  const key = path.at(-1);
  if (found === undefined && typeof key === 'string') {
    return {
      rule: 'shape',
      path: path.slice(0, -1),
      target: 'value',
      message: `Found no key "${key}"; expected it with ${issue.message}.`,
      hint: `Add "${key}".`,
    };
  }
  return {
    rule: 'shape',
    path,
    target: 'value',
    message: `Found ${show(found)}; expected ${issue.message}.`,
    hint: hintFor({
      found,
      key,
      expected: issue.message,
      options: optionsOf(issue),
      country: countryIn(data),
    }),
  };
}

/** Puts zod's issues into words, with the values that were found; `hintFor` says how to mend each. */
export function describeIssues(
  issues: readonly Issue[],
  data: unknown,
  hintFor: HintFor = plainHint,
  base: Path = [],
): DescribedIssue[] {
  return withoutEchoes(issues).flatMap((issue): DescribedIssue[] => {
    const path = [...base, ...(issue.path as Path)];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        rule: 'known-keys',
        path: [...path, key],
        target: 'key',
        message: `Found the unknown key ${show(key)}; expected ${issue.message}.`,
        hint: unknownKeyHint(key, issue),
      }));
    }
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      return describeIssues(closestBranch(issue.errors), data, hintFor, path);
    }
    if (issue.code === 'invalid_key') {
      return [
        {
          rule: 'shape',
          path,
          target: 'key',
          message: `Found the key ${show(String(path.at(-1)))}; expected ${issue.issues[0]?.message ?? issue.message}.`,
          hint: 'Correct the key.',
        },
      ];
    }
    return [describeOne(issue, data, path, hintFor)];
  });
}
