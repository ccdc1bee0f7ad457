import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksumPath } from '@/lib/pages';
import { filesBelow } from './files-below';

export const checksumFile = checksumPath.slice(1);

/**
 * Writes the SHA-256 of every file into `SHA256SUMS`, in the format of coreutils and the order of
 * the paths: `sha256sum --check SHA256SUMS` verifies a download, and two builds compare by it.
 */
export function writeChecksums(folder: string): void {
  const lines = filesBelow(folder)
    .filter((path) => path !== checksumFile)
    .map((path) => {
      const digest = createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex');
      return `${digest}  ${path}\n`;
    });
  writeFileSync(join(folder, checksumFile), lines.join(''));
}
