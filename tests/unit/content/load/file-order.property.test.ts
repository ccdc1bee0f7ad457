import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadSources } from '@/lib/content/load/load-directory';
import { readFolder } from '@/lib/content/read/read-folder';
import type { SourceFile } from '@/lib/content/read/source-file';
import { depth } from '@/tests/support/depth';
import { demoFolder, pinnedDay, situation } from '@/tests/unit/content-folder';

const seed = 20261123;

/** Everything a load gives, as one text; a map counts with its order. */
function told(files: readonly SourceFile[]): string {
  const result = loadSources(files, pinnedDay);
  return JSON.stringify(result, (_, value) => (value instanceof Map ? [...value] : value));
}

function isIndependentOfOrder(files: readonly SourceFile[], numRuns: number): void {
  const expected = told(files);
  const shuffled = fc.shuffledSubarray([...files], { minLength: files.length });
  const property = fc.property(shuffled, (list) => {
    expect(told(list)).toBe(expected);
  });
  fc.assert(property, { seed, numRuns: depth(numRuns / 5, numRuns), endOnFailure: true });
}

describe('loading', () => {
  it('gives the same again and again', () => {
    const { files } = readFolder(demoFolder);
    const first = told(files);
    for (let time = 0; time < 5; time += 1) expect(told(files)).toBe(first);
  });

  it('gives the same directory whatever the order of the files', () => {
    isIndependentOfOrder(readFolder(demoFolder).files, 40);
  });

  it.each(['reference-resolves', 'region-lists-its-zones', 'shape'])(
    'tells the problems of %s in the same order whatever the order of the files',
    (name) => {
      isIndependentOfOrder(readFolder(situation(name).folder).files, 100);
    },
  );

  it('does not depend on the order where two files retire one value', () => {
    const { files } = readFolder(demoFolder);
    const retired = (path: string, reason: string) => {
      const entry = { kind: 'phone', value: '+18005550199', reason, retiredOn: '2026-01-01' };
      return { path, text: JSON.stringify({ ...entry, sources: ['safety-page'] }) };
    };
    const twice = [retired('retired/one.json', 'One.'), retired('retired/two.json', 'Two.')];
    isIndependentOfOrder([...files, ...twice], 20);
  });
});
