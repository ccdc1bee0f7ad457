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
  it('has the promised pages and what they need, in the order of their paths', () => {
    expect(listFiles(folderOf(site)).map(({ url }) => url)).toEqual([
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

  it('has a new revision when a page changes, and none for a name that changes with the bytes', () => {
    const before = listFiles(folderOf(site));
    const after = listFiles(folderOf({ ...site, 'en/index.html': `${html} ` }));
    const changed = after.filter(({ revision }, index) => revision !== before[index]?.revision);
    expect(changed.map(({ url }) => url)).toEqual(['/en/']);
    expect(before.filter(({ revision }) => revision === null).map(({ url }) => url)).toEqual([
      '/_next/static/chunks/a1.css',
      '/assets/guard-A1.js',
    ]);
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
