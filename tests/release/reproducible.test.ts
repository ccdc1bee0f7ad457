import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { checksumFile } from '@/lib/export/folder/checksums';
import { filesBelow } from '@/lib/export/folder/files-below';
import { buildSite } from '@/tests/support/build-site';
import { sites, testDay } from '@/tests/support/sites';

const again = '.built/again';

/** Copies a folder file by file, the last one first: many disks list files as they came. */
function copyBackwards(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  const entries = readdirSync(from, { withFileTypes: true });
  const backwards = entries.toSorted((a, b) => (a.name < b.name ? 1 : -1));
  for (const entry of backwards) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyBackwards(source, target);
    else writeFileSync(target, readFileSync(source));
  }
}

/** This environment on a machine on the other side of the world, and in another order. */
function elsewhere(): NodeJS.ProcessEnv {
  const foreign = {
    ...process.env,
    TZ: 'Pacific/Kiritimati',
    LANG: 'ar_EG.UTF-8',
    LC_ALL: 'ar_EG.UTF-8',
  };
  return Object.fromEntries(Object.entries(foreign).toReversed()) as NodeJS.ProcessEnv;
}

it('a build on another machine gives the same site, byte for byte', () => {
  const copy = join(mkdtempSync(join(tmpdir(), 'content-')), 'content');
  onTestFinished(() => {
    rmSync(join(copy, '..'), { recursive: true });
    rmSync(again, { recursive: true, force: true });
  });
  const { contentDir, out } = sites.real;
  copyBackwards(contentDir, copy);
  // Another machine has no cache of Next's either.
  rmSync('.next', { recursive: true, force: true });
  buildSite({ contentDir: copy, day: testDay, out: again }, elsewhere());

  const read = (folder: string, file: string) => readFileSync(join(folder, file));
  const [before, after] = [out, again].map((folder) => read(folder, checksumFile).toString());
  expect(after).toBe(before);
  const files = filesBelow(out);
  expect(filesBelow(again)).toEqual(files);
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => !read(out, file).equals(read(again, file)))).toEqual([]);
});
