import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readFolder } from '@/lib/content/read/read-folder';
import { printableLine } from '@/lib/rules/base/printable';
import { fixFile } from './fix-file';

/**
 * Puts a text in the place of a file's old one, all or nothing: whoever stops in between finds the old
 * file. False when the file has changed since it was read, which is then left alone.
 */
export function replaceFile(location: string, before: string, after: string): boolean {
  const temporary = join(dirname(location), `.${basename(location)}.${process.pid}.tmp`);
  const mode = lstatSync(location).mode & 0o777;
  try {
    writeFileSync(temporary, after, { flag: 'wx', mode, flush: true });
    if (readFileSync(location, 'utf8') !== before) return false;
    renameSync(temporary, location);
    return true;
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Mends every file of a folder as far as that is safe, and says what it did: a line a change. */
export function fixFolder(root: string): string[] {
  return readFolder(root).files.flatMap((file) => {
    const fixed = fixFile(file);
    if (fixed === null) return [];
    const replaced = replaceFile(join(root, file.path), file.text, fixed.file.text);
    return replaced ? fixed.done.map((done) => printableLine(`${file.path}: ${done}`)) : [];
  });
}
