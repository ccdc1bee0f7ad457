import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A content folder that a test may change. */
export interface ContentCopy {
  /** The content folder. */
  folder: string;
  /** Replaces a text that stands in a file; it throws if it does not. */
  replace(path: string, found: string | RegExp, replacement: string): void;
  write(path: string, text: string): void;
  remove(path: string): void;
}

/** A content folder in a git repository of the test alone. */
export interface ContentRepository extends ContentCopy {
  git(...parameters: string[]): string;
  commit(): void;
}

/** The user's own settings of git must not change what a test sees. */
const environment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};
const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];

/** A copy of `original`; it is gone when the test has ended. */
export function contentCopy(original: string): ContentCopy {
  const root = mkdtempSync(join(tmpdir(), 'content-copy-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, 'content');
  cpSync(original, folder, { recursive: true });
  return {
    folder,
    write: (path, text) => writeFileSync(join(folder, path), text),
    remove: (path) => rmSync(join(folder, path)),
    replace: (path, found, replacement) => {
      const text = readFileSync(join(folder, path), 'utf8');
      const replaced = text.replace(found, replacement);
      if (replaced === text) throw new Error(`${path} does not hold ${found}`);
      writeFileSync(join(folder, path), replaced);
    },
  };
}

/** A repository whose first commit holds a copy of `original`; it is gone when the test has ended. */
export function contentRepository(original: string): ContentRepository {
  const copy = contentCopy(original);
  const root = dirname(copy.folder);
  const git = (...parameters: string[]) =>
    execFileSync('git', [...author, ...parameters], { cwd: root, env: environment }).toString();
  const commit = () => {
    git('add', '--all');
    git('commit', '--quiet', '--message', 'A change');
  };
  git('init', '--quiet');
  commit();
  return { ...copy, git, commit };
}
