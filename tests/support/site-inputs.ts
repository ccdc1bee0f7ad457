import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '@/lib/export/folder/files-below';
import { type SiteName, sites, testDay } from './sites';

/** What lies at the top of the repository and is no code of a site. */
const others = new Set([
  'content',
  'next-env.d.ts',
  'node_modules',
  'out',
  'test-results',
  'tests',
]);

/** All code that a site may be made with, and the lockfile, which names the packages. */
function codeFiles(): string[] {
  const top = readdirSync('.', { withFileTypes: true })
    .filter(({ name }) => !others.has(name) && !/^(\.|out\.)|\.tsbuildinfo$/.test(name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesBelow(entry.name).map((path) => join(entry.name, path))
        : [entry.name],
    );
  const made = ['tests/support', 'tests/languages'];
  return [
    ...top,
    ...made.flatMap((folder) => filesBelow(folder).map((path) => join(folder, path))),
  ];
}

/** A digest of all that a site of the browser tests is built from: equal inputs give the same site. */
export function inputsDigest(site: SiteName): string {
  const { contentDir, messages } = sites[site];
  const digest = createHash('sha256');
  const { SITE_URL = '', OFFLINE = '' } = process.env;
  digest.update(JSON.stringify([process.version, testDay, messages, SITE_URL, OFFLINE]));
  const content = filesBelow(contentDir).map((path) => join(contentDir, path));
  for (const path of [...codeFiles(), ...content]) {
    const bytes = readFileSync(path);
    digest.update(`\n${path} ${bytes.length}\n`).update(bytes);
  }
  return digest.digest('hex');
}
