import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');

interface Line {
  pattern: string;
  owners: readonly string[];
}

/** The lines of CODEOWNERS, comments left out. */
export function ownerLines(): Line[] {
  return readFileSync(join(project, '.github/CODEOWNERS'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [pattern = '', ...owners] = line.trim().split(/\s+/);
      return { pattern, owners };
    });
}

/** Whether GitHub takes a pattern for a path; only the forms that CODEOWNERS here needs. */
function matches(pattern: string, path: string): boolean {
  if (pattern === '*') return true;
  if (!/^\/[\w./-]+$/.test(pattern)) throw new Error(`${pattern} is a form this test doesn't know`);
  return pattern.endsWith('/') ? `/${path}`.startsWith(pattern) : `/${path}` === pattern;
}

/** Who owns a file: the owners of the last line that matches it. */
export function ownersOf(path: string, lines = ownerLines()): readonly string[] {
  return lines.findLast(({ pattern }) => matches(pattern, path))?.owners ?? [];
}
