import type * as z from 'zod';
import type { Expectation } from '@/lib/schema/parts/expectation';
import { expectations, isExpectation } from '@/lib/schema/parts/expectation';

type Issue = z.core.$ZodIssue;

/** What was expected of a value: a schema's own code, or what zod looks at by itself. */
export type ShapeCode = Expectation | BuiltInShape;

type BuiltInShape =
  | 'text'
  | 'number'
  | 'whole-number'
  | 'boolean'
  | 'list'
  | 'keys'
  | 'one-of'
  | 'limit'
  | 'known-key'
  | 'other';

/** An expectation for programs, and the words for people that go on after "expected". */
export interface ExpectedShape {
  code: ShapeCode;
  words: string;
}

const list = { code: 'list', words: 'a list in [ ]' } as const;
const keys = { code: 'keys', words: 'keys in { }' } as const;

/** By zod's names of types. */
const types: Readonly<Record<string, ExpectedShape>> = {
  string: { code: 'text', words: 'a quoted text' },
  number: { code: 'number', words: 'a number' },
  int: { code: 'whole-number', words: 'a whole number' },
  boolean: { code: 'boolean', words: 'true or false' },
  array: list,
  tuple: list,
  object: keys,
  record: keys,
};

const units: Readonly<Record<string, string>> = { array: ' in the list', string: ' characters' };

const limit = (words: string, origin: string): ExpectedShape => ({
  code: 'limit',
  words: `${words}${units[origin] ?? ''}`,
});

function oneOf(values: readonly unknown[]): ExpectedShape {
  const written = values.map((value) =>
    typeof value === 'string' ? JSON.stringify(value) : String(value),
  );
  return { code: 'one-of', words: `${values.length > 1 ? 'one of ' : ''}${written.join(', ')}` };
}

/** The values of which one was expected, where an issue lists them. */
export function optionsOf(issue: Issue): readonly unknown[] {
  if (issue.code === 'invalid_value') return issue.values;
  const { options } = issue as { options?: unknown };
  return Array.isArray(options) ? options : [];
}

function builtIn(issue: Issue): ExpectedShape {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? { code: 'other', words: issue.expected };
    case 'invalid_value':
    case 'invalid_union':
      return oneOf(optionsOf(issue));
    case 'too_small':
      return limit(`at least ${issue.minimum}`, issue.origin);
    case 'too_big':
      return limit(`at most ${issue.maximum}`, issue.origin);
    case 'invalid_key': {
      const [first] = issue.issues;
      return first ? expectedShape(first) : { code: 'other', words: 'a key of the right form' };
    }
    default:
      return { code: 'other', words: 'another form' };
  }
}

/** What an issue of zod expected: the code that the schema gives, else what zod's own fields say. */
export function expectedShape(issue: Issue): ExpectedShape {
  const { message } = issue;
  return isExpectation(message) ? { code: message, words: expectations[message] } : builtIn(issue);
}
