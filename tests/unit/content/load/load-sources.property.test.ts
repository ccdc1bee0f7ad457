import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LoadResult } from '@/lib/content/load/load-directory';
import { loadSources } from '@/lib/content/load/load-directory';
import { decode } from '@/lib/content/read/decode';
import { readFolder } from '@/lib/content/read/read-folder';
import type { SourceFile } from '@/lib/content/read/source-file';
import type { Problem } from '@/lib/rules/base/problem';
import { collectionNames } from '@/lib/schema/content-set';
import { depth } from '@/tests/support/depth';
import { demoFolder, minimalFolder, pinnedDay } from '@/tests/unit/content-folder';
import type { Mutation } from './mutations';
import { mutate, mutation, swap } from './mutations';

/** Without shrinking: that would take minutes, and the seed repeats what failed. */
const settings = { seed: 20261123, endOnFailure: true };
/** Milliseconds after which a load counts as hung, and a property too; a busy machine is slow. */
const longestLoad = 5000;
const patience = 240_000;
const wanted = depth(1_000, 25_000);
const runs = (share: number) => Math.ceil(wanted * share);

type Bytes = ReadonlyMap<string, Buffer>;

const bytesOf = (folder: string): Bytes =>
  new Map(readFolder(folder).files.map(({ path, text }) => [path, Buffer.from(text)]));
const minimal = bytesOf(minimalFolder);
const demo = bytesOf(demoFolder);

let mutatedFiles = 0;
const outcomes = { loaded: 0, refused: 0 };
const rulesSeen = new Set<string>();

function mutated(originals: Bytes, changes: readonly Mutation[]): Map<string, Buffer> {
  const paths = [...originals.keys()];
  const files = new Map(originals);
  for (const change of changes) {
    const path = paths[change.file % paths.length] ?? '';
    const other = paths[change.other % paths.length] ?? '';
    const [bytes, foreign] = [files.get(path), originals.get(other)];
    if (bytes && foreign) files.set(path, mutate(bytes, foreign, change));
  }
  return files;
}

function load(files: Bytes): LoadResult {
  const sources: SourceFile[] = [];
  const refused: Problem[] = [];
  for (const [path, bytes] of files) {
    const decoded = decode(path, bytes);
    if (decoded.ok) sources.push(decoded.file);
    else refused.push(...decoded.problems);
  }
  return loadSources(sources, pinnedDay, undefined, refused);
}

/** Lines as the loader counts them, also of bytes that are no UTF-8. */
function linesOf(bytes: Buffer | undefined): string[] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes ?? new Uint8Array());
  return text.split('\n');
}

function isWellTold(problem: Problem, lines: readonly string[]): boolean {
  const { rule, severity, line, column, message, hint } = problem;
  return (
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(rule) &&
    ['error', 'warning'].includes(severity) &&
    Number.isInteger(line) &&
    line >= 1 &&
    line <= lines.length &&
    Number.isInteger(column) &&
    column >= 1 &&
    column <= (lines[line - 1]?.length ?? 0) + 1 &&
    /^Found [^\p{Cc}]+\.$/u.test(message) &&
    message.length < 2000 &&
    /^[^\p{Cc}]+\.$/u.test(hint)
  );
}

function survives(originals: Bytes, changes: readonly Mutation[]): void {
  const files = mutated(originals, changes);
  for (const [path, bytes] of files) {
    if (!originals.get(path)?.equals(bytes)) mutatedFiles += 1;
  }
  const start = performance.now();
  const result = load(files);
  const duration = performance.now() - start;
  expect(duration).toBeLessThan(longestLoad);

  const { problems } = result;
  expect(JSON.parse(JSON.stringify(problems))).toEqual(problems);
  expect(() => JSON.stringify(result)).not.toThrow();
  expect(result.ok).toBe(problems.every(({ severity }) => severity === 'warning'));
  outcomes[result.ok ? 'loaded' : 'refused'] += 1;
  const lines = new Map([...files].map(([path, bytes]) => [path, linesOf(bytes)]));
  for (const name of collectionNames) lines.set(name, ['']);
  for (const problem of problems) {
    rulesSeen.add(problem.rule);
    if (!isWellTold(problem, lines.get(problem.file) ?? [])) {
      throw new Error(`this is told badly: ${JSON.stringify(problem)}`);
    }
  }
}

describe('mutated files', () => {
  it(
    'of the minimal folder become problems or a directory',
    () => {
      const changes = fc.array(mutation, { minLength: 1, maxLength: 30, size: 'max' });
      const property = fc.property(changes, (list) => survives(minimal, list));
      fc.assert(property, { ...settings, numRuns: runs(0.095) });
    },
    patience,
  );

  it(
    'of the demonstration become problems or a directory',
    () => {
      const changes = fc.array(mutation, { minLength: 60, maxLength: 160, size: 'max' });
      const property = fc.property(changes, (list) => survives(demo, list));
      fc.assert(property, { ...settings, numRuns: runs(0.0075) });
    },
    patience,
  );

  it(
    'whose texts changed places become problems or a directory',
    () => {
      const changes = fc.array(swap, { minLength: 1, maxLength: 12, size: 'max' });
      for (const originals of [minimal, demo]) {
        const property = fc.property(changes, (list) => survives(originals, list));
        fc.assert(property, { ...settings, numRuns: runs(0.01) });
      }
    },
    patience,
  );

  it(
    'one at a time become problems or a directory',
    () => {
      const property = fc.property(mutation, (change) => survives(minimal, [change]));
      fc.assert(property, { ...settings, numRuns: runs(0.04) });
    },
    patience,
  );

  it('are many, and reach the parsers, the shapes and the rules', () => {
    expect(mutatedFiles).toBeGreaterThanOrEqual(wanted);
    expect(outcomes.loaded).toBeGreaterThan(wanted / 1000);
    expect(outcomes.refused).toBeGreaterThan(wanted / 20);
    expect(rulesSeen.size).toBeGreaterThanOrEqual(20);
  });
});
