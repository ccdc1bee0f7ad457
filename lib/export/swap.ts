import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

const incomingOf = (published: string) => `${published}.incoming`;
const oldOf = (published: string) => `${published}.old`;

/**
 * Mends what a build left that was killed between the two renames of `swapFolders`, the only
 * moment without a published folder: the last good one goes back to its place.
 */
export function recoverPublished(published: string): void {
  const old = oldOf(published);
  if (existsSync(old) && !existsSync(published)) renameSync(old, published);
  rmSync(old, { recursive: true, force: true });
  rmSync(incomingOf(published), { recursive: true, force: true });
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
  rmSync(old, { recursive: true, force: true });
}
