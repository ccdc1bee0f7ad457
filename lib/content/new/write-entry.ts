import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadDirectory } from '@/lib/content/load/load-directory';
import type { SourceFile } from '@/lib/content/read/source-file';
import { sentenceOf } from '@/lib/rules/base/fault';
import type { Problem } from '@/lib/rules/base/problem';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';

/**
 * Writes a new file below `root`, and never over an old one; what the check says of that file comes
 * back, on the day `today` (YYYY-MM-DD), for which status and expiry are worked out. Throws, in words
 * for who writes the entry, when there is a file of that name.
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
  mkdirSync(dirname(location), { recursive: true });
  writeFileSync(location, text, { flag: 'wx' });
  return loadDirectory(root, today).problems.filter(({ file }) => file === path);
}
