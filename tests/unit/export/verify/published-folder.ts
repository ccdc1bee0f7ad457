import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Directory } from '@/lib/domain/directory/directory';
import type { ExportFault } from '@/lib/export/folder/export-fault';
import { trustVerifier } from '@/lib/export/verify/verify-trust';

/** A folder with these files, gone when the test has ended. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'export-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const verifiers = new WeakMap<Directory, ReturnType<typeof trustVerifier>>();

/** What is found in a folder with these files; a directory is prepared once for all of its tests. */
export function trustFaults(
  files: Readonly<Record<string, string>>,
  directory: Directory,
): ExportFault[] {
  const verify = verifiers.get(directory) ?? trustVerifier(directory);
  verifiers.set(directory, verify);
  return verify(folderOf(files));
}
