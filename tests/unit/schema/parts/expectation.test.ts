import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { collections, singleFiles } from '@/lib/content/load/collections';
import { isExpectation } from '@/lib/schema/parts/expectation';

type Schema = z.core.$ZodType;

/** What stands inside of a schema: its keys, items, branches and what it wraps. */
function inside(schema: Schema): Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return Object.values(def.shape);
    case 'array':
      return [def.element];
    case 'tuple':
      return [...def.items];
    case 'record':
      return [def.keyType, def.valueType];
    case 'union':
      return [...def.options];
    case 'default':
    case 'nullable':
    case 'optional':
      return [def.innerType];
    default:
      return [];
  }
}

interface Worded {
  format?: string;
  check?: string;
  checks?: { _zod: { def: Worded } }[];
  error?: (issue: object) => string | undefined;
}

/** What the patterns and conditions of a schema say when they fail; null for one without words. */
function saidBy(schema: Schema): (string | null)[] {
  const def = schema._zod.def as object as Worded;
  const all = [def, ...(def.checks ?? []).map((check) => check._zod.def)];
  return all
    .filter(({ format, check }) => format === 'regex' || format === 'date' || check === 'custom')
    .map(({ error }) => error?.({ code: 'custom' }) ?? null);
}

function below(schema: Schema, seen = new Set<Schema>()): Set<Schema> {
  if (seen.has(schema)) return seen;
  seen.add(schema);
  for (const inner of inside(schema)) below(inner, seen);
  return seen;
}

describe('the patterns and conditions of every file', () => {
  const shapes = [...Object.values(collections), ...Object.values(singleFiles)];

  it('name what they expect by a code, so that a hint can follow it', () => {
    const schemas = new Set(shapes.flatMap(({ schema }) => [...below(schema)]));
    const said = [...schemas].flatMap(saidBy);
    expect(said.length).toBeGreaterThan(15);
    expect(said.filter((words) => words === null || !isExpectation(words))).toEqual([]);
  });
});
