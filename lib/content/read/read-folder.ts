import type { Dirent } from 'node:fs';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemasFolder } from '@/lib/domain/contribute/entry-file';
import type { Problem } from '@/lib/rules/base/problem';
import { decode, sizeProblem } from './decode';
import { guardProblem } from './guard-problem';
import type { SourceFile } from './source-file';

/** What could be read of a content folder, and why the rest could not. */
export interface Reading {
  files: SourceFile[];
  problems: Problem[];
}

/** Names at the top that are no content: the editors' guides and the schemas for their programs. */
const notContent = new Set(['README.md', 'RULES.md', schemasFolder]);

/** Files that a computer leaves in any folder that somebody looked at. */
export const leftBySystems: ReadonlySet<string> = new Set([
  '.DS_Store',
  'Thumbs.db',
  'desktop.ini',
]);

/** Whether a path below the content folder is read at all. */
export function isContent(path: string): boolean {
  const names = path.split('/');
  return !notContent.has(names[0] ?? '') && !leftBySystems.has(names.at(-1) ?? '');
}

/** What is no regular file is never followed or opened. */
export function refuse(path: string, found: string): Reading {
  const problem = guardProblem('file-is-regular', path, {
    found,
    expected: 'a regular file of its own',
    hint: 'Replace it by a copy of the file that it should be.',
  });
  return { files: [], problems: [problem] };
}

const plainName = /^[a-z0-9.-]+$/;

/** The nearest name that is plain. */
function plainNameFor(name: string): string {
  const plain = name.toLowerCase().replace(/[^a-z0-9.]+/g, '-');
  return plain.replace(/^-|-(?=\.|$)/g, '') || 'a-name';
}

/** What is wrong with the first name on a path that is not plain; null if all are. */
export function nameProblem(path: string): Problem | null {
  const name = path.split('/').find((part) => !plainName.test(part));
  if (name === undefined) return null;
  return guardProblem('file-name-is-plain', path, {
    found: `the name ${JSON.stringify(name)}`,
    expected: 'small letters from a to z, digits, dots and hyphens',
    hint: `Rename it to "${plainNameFor(name)}".`,
  });
}

function readOne(root: string, path: string): Reading {
  const location = join(root, path);
  // The size is asked first, so that an enormous file is never read into memory.
  const tooLarge = sizeProblem(path, lstatSync(location).size);
  if (tooLarge) return { files: [], problems: [tooLarge] };
  const decoded = decode(path, readFileSync(location));
  return decoded.ok
    ? { files: [decoded.file], problems: [] }
    : { files: [], problems: decoded.problems };
}

function readEntry(root: string, folder: string, entry: Dirent): Reading {
  const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
  const misnamed = nameProblem(path);
  if (misnamed) return { files: [], problems: [misnamed] };
  if (entry.isSymbolicLink()) return refuse(path, 'a symbolic link');
  if (entry.isDirectory()) return readBelow(root, path);
  if (!entry.isFile()) return refuse(path, 'neither a file nor a folder');
  return readOne(root, path);
}

function readBelow(root: string, folder: string): Reading {
  // The order of a folder's entries differs between systems; results must not.
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const readings = entries
    .filter(({ name }) => isContent(folder === '' ? name : `${folder}/${name}`))
    .map((entry) => readEntry(root, folder, entry));
  return {
    files: readings.flatMap(({ files }) => files),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

/** There is no folder to read. */
export function unreadable(root: string, reason: string): Problem {
  return guardProblem('folder-is-readable', root, {
    found: `no readable content folder (${reason})`,
    expected: 'one with organization.json in it',
    hint: 'Check the name given as CONTENT_DIR or --content.',
  });
}

/**
 * Reads every file below a content folder. Symbolic links are refused and never followed, so
 * nothing outside the folder is read. A folder that is missing is a problem of its own.
 */
export function readFolder(root: string): Reading {
  try {
    return readBelow(root, '');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { files: [], problems: [unreadable(root, reason)] };
  }
}
