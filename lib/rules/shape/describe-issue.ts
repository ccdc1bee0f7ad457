import type * as z from 'zod';
import type { Fault } from '@/lib/rules/base/fault';
import type { Path } from '@/lib/rules/base/problem';
import { shorten } from '@/lib/rules/base/shorten';
import { knownKeysFor } from '@/lib/schema/parts/known-keys';
import { closestBranch } from './closest-branch';
import { withoutEchoes } from './echoes';
import type { ShapeCode } from './expected-shape';
import { expectedShape, optionsOf } from './expected-shape';
import type { ShapeMismatch } from './shape-mismatch';
import { unknownKeyHint } from './unknown-key';

type Issue = z.core.$ZodIssue;

/** An issue of zod as a fault; `target` says whether its key or value is meant. */
export interface DescribedIssue extends Fault {
  rule: 'shape' | 'known-keys';
  path: Path;
  target: 'key' | 'value';
  /** What the words of `found` show: the value, or the key. */
  value: unknown;
  expects: ShapeCode;
  /** Whether the hint says what to write, and not only that something must be written. */
  isExact: boolean;
}

/** How to mend a value of the wrong form; null where that cannot be told. */
export type HintFor = (mismatch: ShapeMismatch) => string | null;

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

/** The exact hint, or else the one that can always be given. */
const hinted = (exact: string | null, always: string) => ({
  hint: exact ?? always,
  isExact: exact !== null,
});

/** The first country that a contact serves: where its number is most likely dialled. */
function countryIn(data: unknown): string | undefined {
  const { areaServed } = (data ?? {}) as { areaServed?: unknown };
  const [first] = Array.isArray(areaServed) ? areaServed : [];
  return typeof first === 'string' && /^[A-Z]{2}$/.test(first) ? first : undefined;
}

function missingKey(key: string, issue: Issue, path: Path): DescribedIssue {
  const { code, words } = expectedShape(issue);
  return {
    rule: 'shape',
    path: path.slice(0, -1),
    target: 'value',
    value: undefined,
    found: `no key "${key}"`,
    expects: code,
    expected: `it with ${words}`,
    ...hinted(null, `Add "${key}".`),
  };
}

function wrongValue(issue: Issue, data: unknown, path: Path, hintFor: HintFor): DescribedIssue {
  const value = valueAt(data, path);
  const key = path.at(-1);
  if (value === undefined && typeof key === 'string') return missingKey(key, issue, path);
  const { code: expects, words: expected } = expectedShape(issue);
  const exact = hintFor({
    value,
    key,
    expects,
    options: optionsOf(issue),
    country: countryIn(data),
  });
  const always = typeof key === 'string' ? `Correct the value of "${key}".` : 'Correct this value.';
  const found = show(value);
  const place = { rule: 'shape', path, target: 'value' } as const;
  return { ...place, value, found, expects, expected, ...hinted(exact, always) };
}

function wrongKey(issue: Issue, path: Path): DescribedIssue {
  const value = String(path.at(-1));
  const { code, words } = expectedShape(issue);
  return {
    rule: 'shape',
    path,
    target: 'key',
    value,
    found: `the key ${show(value)}`,
    expects: code,
    expected: words,
    ...hinted(null, 'Correct the key.'),
  };
}

function unknownKeys(issue: z.core.$ZodIssueUnrecognizedKeys, base: Path): DescribedIssue[] {
  const known = knownKeysFor(issue);
  return issue.keys.map((key) => ({
    rule: 'known-keys',
    path: [...base, key],
    target: 'key',
    value: key,
    found: `the unknown key ${show(key)}`,
    expects: 'known-key',
    expected: `one of the keys ${known.join(', ')}`,
    ...hinted(unknownKeyHint(key, known), 'Correct its spelling, or remove it.'),
  }));
}

/** Makes faults of zod's issues with the values in `data`; `hintFor` says how to mend each. */
export function describeIssues(
  issues: readonly Issue[],
  data: unknown,
  hintFor: HintFor = () => null,
  base: Path = [],
): DescribedIssue[] {
  return withoutEchoes(issues).flatMap((issue): DescribedIssue[] => {
    const path = [...base, ...(issue.path as Path)];
    if (issue.code === 'unrecognized_keys') return unknownKeys(issue, path);
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      return describeIssues(closestBranch(issue.errors), data, hintFor, path);
    }
    if (issue.code === 'invalid_key') return [wrongKey(issue, path)];
    return [wrongValue(issue, data, path, hintFor)];
  });
}
