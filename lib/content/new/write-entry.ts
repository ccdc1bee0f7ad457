import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadDirectory } from '@/lib/content/load/load-directory';
import type { SourceFile } from '@/lib/content/read/source-file';
import type { Problem } from '@/lib/rules/base/problem';

/** Writes a new file and never over an old one; what the check says of it comes back. */
export function writeEntry(root: string, { path, text }: SourceFile, today: string): Problem[] {
  const location = join(root, path);
  if (existsSync(location)) throw new Error(`Found ${location} already; expected a new name.`);
  mkdirSync(dirname(location), { recursive: true });
  writeFileSync(location, text, { flag: 'wx' });
  return loadDirectory(root, today).problems.filter(({ file }) => file === path);
}
