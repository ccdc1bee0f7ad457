import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const fixtures = join(import.meta.dirname, '../fixtures/content');
const situations = join(fixtures, 'situations');
const expectedFile = 'expected.json';

export const minimalFolder = join(fixtures, 'minimal');
export const demoFolder = join(fixtures, 'demo');
export const pinnedDay = '2026-11-23';

/** What `expected.json` of a situation says: files it takes away, and where problems are told. */
export interface Expected {
  without?: string[];
  /** One text a problem, in the order of the report: "error contacts/press.json:4:11". */
  problems: string[];
}

/** A copy of the minimal folder that the test may spoil; it is gone when the test has ended. */
export function copyOfMinimal(): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(minimalFolder, folder, { recursive: true });
  return folder;
}

export function situationNames(): string[] {
  return readdirSync(situations).toSorted();
}

/** The minimal folder with one situation laid over it. */
export function situation(name: string): { folder: string; expected: Expected } {
  const folder = copyOfMinimal();
  const overlay = join(situations, name);
  const expected: Expected = JSON.parse(readFileSync(join(overlay, expectedFile), 'utf8'));
  cpSync(overlay, folder, { recursive: true });
  rmSync(join(folder, expectedFile));
  for (const path of expected.without ?? []) {
    // A name that is not there would make the situation say nothing.
    if (!existsSync(join(folder, path))) throw new Error(`${name}: there is no ${path}`);
    rmSync(join(folder, path));
  }
  return { folder, expected };
}
