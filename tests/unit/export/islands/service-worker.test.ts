import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles, writeServiceWorker } from '@/lib/export/islands/service-worker';
import { folderOf } from '@/tests/unit/export/verify/published-folder';

const html = '<!DOCTYPE html><html lang="en"></html>';
const site = {
  'index.html': html,
  '404.html': html,
  'de/index.html': html,
  'en/index.html': html,
  'en/contact/form/index.html': html,
  'en/country/is/index.html': html,
  'en/directory/index.html': html,
  'en/search/index.html': html,
  'en/search/index.json': '{}',
  'en/sources/form/index.html': html,
  '_next/static/chunks/a1.css': 'p{}',
  'assets/guard-A1.js': '1',
  'icons/icon-512.png': '1',
  'icons/icon.svg': '<svg/>',
  'manifest.webmanifest': '{}',
};

describe('the list of files that are kept', () => {
  it('begins with the promised pages and what they need, in the order of their paths', () => {
    const precached = listFiles(folderOf(site)).filter((file) => file.precached);
    expect(precached.map(({ url }) => url)).toEqual([
      '/_next/static/chunks/a1.css',
      '/assets/guard-A1.js',
      '/de/',
      '/en/contact/form/',
      '/en/directory/',
      '/en/',
      '/en/search/',
      '/en/search/index.json',
      '/icons/icon.svg',
      '/',
      '/manifest.webmanifest',
    ]);
  });

  it('has the other pages too, which may be kept once somebody opened them', () => {
    const later = listFiles(folderOf(site)).filter((file) => !file.precached);
    expect(later.map(({ url }) => url)).toEqual(['/en/country/is/', '/en/sources/form/']);
  });

  it('has 128 bits of the digest of each file, so that other bytes are other files', () => {
    const before = listFiles(folderOf(site));
    const after = listFiles(folderOf({ ...site, 'en/index.html': `${html} ` }));
    const changed = after.filter(({ digest }, index) => digest !== before[index]?.digest);
    expect(changed.map(({ url }) => url)).toEqual(['/en/']);
    expect(before.every(({ digest }) => /^[\da-f]{32}$/.test(digest))).toBe(true);
  });
});

describe('the service worker', () => {
  it('knows the languages of the site, the one of its first page first', () => {
    const folder = folderOf(site);
    writeServiceWorker(folder, true);
    const code = readFileSync(join(folder, 'service-worker.js'), 'utf8');
    expect(code).toContain('["en","de"]');
    expect(code).toContain('/en/contact/form/');
  });

  it('is one that only deletes and leaves when pages are not kept', () => {
    const folder = folderOf(site);
    writeServiceWorker(folder, false);
    const code = readFileSync(join(folder, 'service-worker.js'), 'utf8');
    expect(code).toContain('unregister()');
    expect(code).not.toMatch(/"fetch"|\/en\//);
  });
});
