import { existsSync, lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadDirectory } from '@/lib/content/load/load-directory';
import type { SourceFile } from '@/lib/content/read/source-file';
import { sentenceOf } from '@/lib/rules/base/fault';
import type { Problem } from '@/lib/rules/base/problem';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';

/** Throws if a folder on the path below `root` is a link, or no folder: it may lead anywhere. */
function refuseLinks(root: string, path: string): void {
  const names = path.split('/').slice(0, -1);
  for (const depth of names.keys()) {
    const folder = join(root, ...names.slice(0, depth + 1));
    if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? true) continue;
    const expected = 'a folder of its own, and no link to another';
    throw new Error(sentenceOf({ found: folder, expected }));
  }
}

/**
 * Writes a new file below `root`, and never over an old one; what the check says of that file comes
 * back, on the day `today` (YYYY-MM-DD), for which status and expiry are worked out. Throws, in words
 * for who writes the entry, when there is a file of that name, or its folder is a link.
 */
export function writeEntry(
  root: string,
  { path, text }: SourceFile,
  today: CalendarDate,
): Problem[] {
  const location = join(root, path);
  if (existsSync(location)) {
    throw new Error(sentenceOf({ found: `${location} already`, expected: 'a new name' }));
  }
  refuseLinks(root, path);
  mkdirSync(dirname(location), { recursive: true });
  writeFileSync(location, text, { flag: 'wx' });
  return loadDirectory(root, today).problems.filter(({ file }) => file === path);
}
