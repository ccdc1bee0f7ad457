import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportFault } from '@/lib/export/folder/export-fault';
import { filesBelow } from '@/lib/export/folder/files-below';

/** What static hosts take at the most, and one machine builds in an hour. */
export interface SiteLimits {
  files: number;
  /** In bytes. */
  size: number;
}

export const siteLimits: SiteLimits = { files: 250_000, size: 1024 ** 3 };

const remedy = 'Take entries or languages out, or make several directories of it.';

/** Whether a finished folder has more files or bytes than a site may have. */
export function verifySize(folder: string, limits: SiteLimits = siteLimits): ExportFault[] {
  const files = filesBelow(folder);
  const size = files.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  const tooMuch = [
    { found: files.length, most: limits.files, of: 'files' },
    { found: size, most: limits.size, of: 'bytes' },
  ].filter(({ found, most }) => found > most);
  return tooMuch.map(({ found, most, of }) => ({
    file: 'The whole site',
    message: `Found ${found} ${of}; expected at most ${most}. ${remedy}`,
  }));
}
