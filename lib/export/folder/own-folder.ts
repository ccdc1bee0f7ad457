import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leftBySystems } from '@/lib/content/read/read-folder';
import { checksumFile } from './checksums';

/** What lies at the top of a folder and is not on its list of checksums; all of it without a list. */
function unlisted(folder: string): string[] {
  const list = join(folder, checksumFile);
  const lines = existsSync(list) ? readFileSync(list, 'utf8').split('\n') : [];
  const listed = new Set(lines.map((line) => line.slice(line.indexOf('  ') + 2).split('/')[0]));
  const isKnown = (name: string) =>
    name === checksumFile || listed.has(name) || leftBySystems.has(name);
  return readdirSync(folder).filter((name) => !isKnown(name));
}

/**
 * Throws, in words for who named it, if a folder that a build would replace holds what no build wrote: it
 * would be deleted. A folder that is missing or empty is fine.
 */
export function refuseForeign(folder: string): void {
  const [name] = existsSync(folder) ? unlisted(folder) : [];
  if (name === undefined) return;
  throw new Error(
    `Found ${name} in ${folder}, which no build of this site wrote; expected a folder that a build made, or a new name in OUT_DIR. A build replaces the whole folder.`,
  );
}
