import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { transformSync } from 'esbuild';
import type { ImportGraph } from './import-graph';

const unitTests = 'tests/unit';
const source = /(?<!\.d)\.tsx?$/;
const test = /\.test\.tsx?$/;

function filesBelow(folder: string, named: RegExp): string[] {
  const below = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return below
    .filter((name) => named.test(name))
    .map((name) => join(folder, name))
    .toSorted();
}

/** The source files below a folder, from the root of the project; declarations are none. */
export const sourcesIn = (folder: string) => filesBelow(folder, source);
export const unitTestFiles = () => filesBelow(unitTests, test);

/** Where the test of a file belongs, without its ending: lib/a/b.ts is tested by tests/unit/a/b.test.ts. */
const testBase = (file: string) => join(unitTests, file.replace(/^lib\//, '').replace(source, ''));

/** The test of the same name and place. */
export function testOf(file: string): string | undefined {
  return ['.test.ts', '.test.tsx']
    .map((end) => testBase(file) + end)
    .find((path) => existsSync(path));
}

/** Whether there is something in a file that can run: types, tables and doors to others hold nothing. */
export function holdsCode(file: string): boolean {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    loader: file.endsWith('x') ? 'tsx' : 'ts',
    jsx: 'automatic',
  });
  return /=>|\bfunction\b/.test(code);
}

/** The room of a file: lib/domain/directory/derive/x.ts lies in lib/domain/directory. */
const roomOf = (file: string) => dirname(file).split('/').slice(0, 3).join('/');

/** The file of its room, over others of the room, that imports a file and has a test of its own. */
export function testedWhole(graph: ImportGraph, file: string): string | undefined {
  const parts = new Set([file]);
  for (const part of parts) {
    for (const [importer, imports] of graph) {
      if (!imports.includes(part) || roomOf(importer) !== roomOf(file)) continue;
      if (testOf(importer)) return importer;
      parts.add(importer);
    }
  }
  return undefined;
}

/** What a browser visits was made by the build from every route, with words that next.config.ts names. */
const siteMakers = () => ['lib/export/build.ts', 'lib/i18n/request.ts', ...sourcesIn('app')];

/** What runs because a test does: itself, programs that it names, and what made a site that it visits. */
export function startedBy(testFile: string): string[] {
  const programs = readFileSync(testFile, 'utf8').matchAll(/'(lib\/[\w/-]+\.ts)'/g);
  const made = testFile.startsWith('tests/e2e/') ? siteMakers() : [];
  return [testFile, ...[...programs].map(([, path = '']) => path), ...made];
}

/** The source that a test is named after but does not lie beside: one of them was moved alone. */
export function strayed(testFile: string, sources: readonly string[]): string | undefined {
  const name = basename(testFile).replace(test, '');
  const namesakes = sources.filter((file) => basename(file).replace(source, '') === name);
  return namesakes.some((file) => testOf(file) === testFile) ? undefined : namesakes[0];
}

/** Folders that hold more source files directly than a reader takes in, with their number. */
export function crowded(sources: readonly string[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const file of sources) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > most).map(([folder, n]) => `${folder}: ${n}`);
}
