import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Where a build prepares what it will publish: in the project, wherever it is published. */
export const stagingOf = (published: string) => join('.staging', basename(resolve(published)));
/** Beside the published folder, under names that nobody else gives: what lies there is deleted. */
const incomingOf = (published: string) => `${resolve(published)}.which-line-incoming`;
const oldOf = (published: string) => `${resolve(published)}.which-line-old`;

/** Removes the old folder under a name from which it is never put back, for it may be cut short. */
function discardOld(published: string): void {
  const [incoming, old] = [incomingOf(published), oldOf(published)];
  rmSync(incoming, { recursive: true, force: true });
  if (existsSync(old)) renameSync(old, incoming);
  rmSync(incoming, { recursive: true, force: true });
}

/**
 * Mends what a build left that was killed between the two renames of `swapFolders`, the only
 * moment without a published folder: the last good one goes back to its place.
 */
export function recoverPublished(published: string): void {
  const old = oldOf(published);
  if (existsSync(old) && !existsSync(published)) renameSync(old, published);
  discardOld(published);
}

/** Moves a folder, by copying it where a rename would leave the disk. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

/**
 * Puts the finished folder in the place of the last one; the old one is only removed afterwards.
 * A signal that asks the build to stop waits until the two renames are done.
 */
export function swapFolders(staging: string, published: string): void {
  const [incoming, old] = [incomingOf(published), oldOf(published)];
  mkdirSync(dirname(published), { recursive: true });
  move(staging, incoming);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => {});
  if (existsSync(published)) renameSync(published, old);
  renameSync(incoming, published);
  discardOld(published);
}
