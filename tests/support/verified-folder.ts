import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksumFile } from '@/lib/export/folder/checksums';
import { filesBelow } from '@/lib/export/folder/files-below';

/**
 * The checksums of a published folder, which tell one site from another. Throws unless every file
 * agrees with them and none is missing or extra.
 */
export function verifiedChecksums(folder: string): string {
  const check = ['--check', '--strict', '--quiet', checksumFile];
  const { status, stdout, stderr } = spawnSync('sha256sum', check, {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${folder} does not agree with itself.\n${stdout}${stderr}`);
  const sums = readFileSync(join(folder, checksumFile), 'utf8');
  const listed = [...sums.matchAll(/^[0-9a-f]{64} {2}(.+)$/gm)].map(([, file]) => file);
  const found = filesBelow(folder).filter((file) => file !== checksumFile);
  if (listed.join('\n') !== found.join('\n')) {
    const extra = found.filter((file) => !listed.includes(file));
    throw new Error(`${folder} has files that it does not list: ${extra.join(', ')}`);
  }
  return sums;
}
