import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Problem } from '@/lib/rules/base/problem';
import { decode, sizeProblem } from './decode';
import type { Reading } from './read-folder';
import { isContent, nameProblem, refuse, unreadable } from './read-folder';

/** One line of git's list of a tree: what it is, its object, its size in bytes, its path. */
interface Listed {
  mode: string;
  object: string;
  size: number;
  path: string;
}

const regularFile = /^100/;
const symbolicLink = '120000';
/** Far above any content folder; git's output is held in memory. */
const maximumOutput = 512 * 1024 * 1024;

function git(workingFolder: string, parameters: readonly string[], input?: string): Buffer {
  return execFileSync('git', parameters, {
    cwd: workingFolder,
    input: input ?? '',
    maxBuffer: maximumOutput,
    stdio: 'pipe',
  });
}

/** Where git is run: in the content folder itself, or, if it is gone, in the nearest one above. */
function workingFolderOf(folder: string): string {
  const above = dirname(folder);
  return existsSync(folder) || above === folder ? folder : workingFolderOf(above);
}

function find(name: string, workingFolder: string, whenMissing: string): string {
  // A revision that begins with a dash is no option.
  const parameters = ['rev-parse', '--verify', '--quiet', '--end-of-options', name];
  try {
    return git(workingFolder, parameters).toString().trim();
  } catch (error) {
    // With --quiet, git ends with 1 for a name that leads nowhere, and with 128 for all other faults.
    throw (error as { status?: unknown }).status === 1 ? new Error(whenMissing) : error;
  }
}

/** The hash of a revision's tree at a folder. */
function treeOf(revision: string, folder: string, workingFolder: string): string {
  const path = relative(workingFolder, folder).split(sep).join('/');
  const commit = find(`${revision}^{commit}`, workingFolder, 'git knows no such revision');
  return find(`${commit}:./${path}`, workingFolder, 'that revision has no such folder');
}

function listTree(tree: string, workingFolder: string): Listed[] {
  const text = git(workingFolder, ['ls-tree', '-r', '-z', '-l', '--full-tree', tree]).toString();
  return text
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const tab = line.indexOf('\t');
      const [mode = '', , object = '', size = ''] = line.slice(0, tab).split(/ +/);
      return { mode, object, size: Number(size), path: line.slice(tab + 1) };
    });
}

/** The contents of files in the order asked; git writes a line with the size before each. */
function contentsOf(files: readonly Listed[], workingFolder: string): Buffer[] {
  const names = files.map(({ object }) => `${object}\n`).join('');
  const output = git(workingFolder, ['cat-file', '--batch'], names);
  let offset = 0;
  return files.map(({ size }) => {
    const start = output.indexOf('\n', offset) + 1;
    offset = start + size + 1;
    return output.subarray(start, start + size);
  });
}

function irregular({ mode, path }: Listed): Reading {
  return refuse(path, mode === symbolicLink ? 'a symbolic link' : 'neither a file nor a folder');
}

/** The first line of what git says, or of the error itself. */
function reasonOf(error: unknown): string {
  const said = (error as { stderr?: Buffer }).stderr?.toString();
  const reason = said || (error instanceof Error ? error.message : String(error));
  return reason.replace(/^fatal: /, '').split('\n', 1)[0] ?? '';
}

/**
 * Reads a content folder as it stands in a revision of git, under the same guards as one on disk.
 * Nothing of it is written or run.
 */
export function readRevision(revision: string, folder: string): Reading {
  const place = resolve(folder);
  const workingFolder = workingFolderOf(place);
  let listed: Listed[];
  try {
    listed = listTree(treeOf(revision, place, workingFolder), workingFolder);
  } catch (error) {
    return { files: [], problems: [unreadable(`${revision}:${folder}`, reasonOf(error))] };
  }
  const present = listed.filter(({ path }) => isContent(path));
  const misnamed = present.flatMap(({ path }) => nameProblem(path) ?? []);
  const content = present.filter(({ path }) => nameProblem(path) === null);
  const refused = content.filter(({ mode }) => !regularFile.test(mode)).map(irregular);
  const regular = content.filter(({ mode }) => regularFile.test(mode));
  const tooLarge = regular.flatMap(({ path, size }): Problem[] => {
    const problem = sizeProblem(path, size);
    return problem ? [problem] : [];
  });
  const readable = regular.filter(({ path, size }) => sizeProblem(path, size) === null);
  const bytes = contentsOf(readable, workingFolder);
  const decoded = readable.map(({ path }, index) => decode(path, bytes[index] ?? Buffer.of()));
  return {
    files: decoded.flatMap((result) => (result.ok ? [result.file] : [])),
    problems: [
      ...misnamed,
      ...refused.flatMap(({ problems }) => problems),
      ...tooLarge,
      ...decoded.flatMap((result) => (result.ok ? [] : result.problems)),
    ],
  };
}
