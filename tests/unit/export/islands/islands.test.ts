import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addIslands, addScripts } from '@/lib/export/islands/islands';
import { folderOf } from '@/tests/unit/export/verify/published-folder';

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>x</title></head><body>${body}</body></html>`;
const scripts = new Map([
  ['guard', '/assets/guard-1.js'],
  ['directory-filter', '/assets/directory-filter-2.js'],
]);

describe('the scripts of a page', () => {
  it('are the guard alone where there is no island', () => {
    expect(addScripts(page('<p>x</p>'), scripts)).toEqual({
      html: page('<p>x</p>').replace(
        '</head>',
        '<script type="module" src="/assets/guard-1.js"></script></head>',
      ),
      names: ['guard'],
    });
  });

  it('are loaded once for an island that stands there twice', () => {
    const body = '<directory-filter></directory-filter><directory-filter></directory-filter>';
    const { html } = addScripts(page(body), scripts);
    expect(html.match(/directory-filter-2\.js/g)).toHaveLength(1);
  });

  it('are asked for by every element that has a hyphen in its name', () => {
    expect(addScripts(page('<x-clock></x-clock>'), scripts).names).toEqual(['guard', 'x-clock']);
  });

  it('are not looked for in the elements of a drawing', () => {
    expect(addScripts(page('<svg><font-face></font-face></svg>'), scripts).names).toEqual([
      'guard',
    ]);
  });
});

describe('the bundles', () => {
  it('lie under the hash of their bytes, and a page without its code is told', () => {
    const folder = folderOf({
      'index.html': page('<directory-filter></directory-filter>'),
      'en/index.html': page('<x-clock></x-clock>'),
    });
    expect(addIslands(folder, true)).toEqual([
      {
        file: 'en/index.html',
        message: 'Found the element <x-clock>; expected its code in components/islands/x-clock.ts.',
      },
    ]);
    const names = readdirSync(join(folder, 'assets'));
    expect(names.some((name) => /^guard-[A-Z0-9]{8}\.js$/.test(name))).toBe(true);
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(names.map((name) => name.replace(/-[A-Z0-9]{8}/, ''))).toEqual([
      'directory-filter.js',
      'guard.js',
    ]);
    for (const [, name] of html.matchAll(/src="\/assets\/([^"]+)"/g)) expect(names).toContain(name);
  });

  it('register a service worker only if the site keeps pages', () => {
    const guardOf = (keepsOffline: boolean) => {
      const folder = folderOf({ 'index.html': page('') });
      addIslands(folder, keepsOffline);
      const [name = ''] = readdirSync(join(folder, 'assets')).filter((file) =>
        file.startsWith('guard-'),
      );
      return readFileSync(join(folder, 'assets', name), 'utf8');
    };
    expect(guardOf(true)).toContain('/service-worker.js');
    expect(guardOf(false)).not.toContain('/service-worker.js');
  });
});
