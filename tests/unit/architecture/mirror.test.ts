import { describe, expect, it } from 'vitest';
import { importGraph, reachedFrom } from '@/tests/architecture/import-graph';
import {
  crowded,
  holdsCode,
  sourcesIn,
  startedBy,
  strayed,
  testedWhole,
  testOf,
  unitTestFiles,
} from '@/tests/architecture/mirror';
import { testedThrough } from '@/tests/architecture/tested-through';

const lib = sourcesIn('lib');
const all = [...lib, ...sourcesIn('components'), ...sourcesIn('app')];
const tests = new Set(Object.values(testedThrough));
const graph = await importGraph([...all, ...tests]);

const untested = lib.filter((file) => !testOf(file) && holdsCode(file));
const alone = untested.filter((file) => !testedWhole(graph, file));

/** The row for a file: its own, or that of the nearest folder with one. */
function rowFor(file: string): string | undefined {
  const rows = Object.keys(testedThrough).filter((row) => `${file}/`.startsWith(`${row}/`));
  return rows.toSorted((a, b) => b.length - a.length)[0];
}

function isReached(file: string, test: string): boolean {
  return startedBy(test).some((start) => reachedFrom(graph, start).has(file));
}

describe('the tests of lib', () => {
  it('mirror it path for path, or a table names the test that goes through a file', () => {
    expect(alone.filter((file) => rowFor(file) === undefined)).toEqual([]);
  });

  it('go through every file for which the table names them', () => {
    const missed = alone.filter((file) => {
      const test = testedThrough[rowFor(file) ?? ''];
      return test !== undefined && !isReached(file, test);
    });
    expect(missed).toEqual([]);
  });

  it('are named for no file that needs no row', () => {
    const used = new Set(alone.map(rowFor));
    expect(Object.keys(testedThrough).filter((row) => !used.has(row))).toEqual([]);
  });

  it('moved with the files that they are named after', () => {
    const files = unitTestFiles();
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((test) => strayed(test, all))).toEqual([]);
  });
});

describe('a folder of lib or components', () => {
  it('holds at most 15 source files directly', () => {
    expect(
      crowded(
        all.filter((file) => !file.startsWith('app/')),
        15,
      ),
    ).toEqual([]);
  });
});
