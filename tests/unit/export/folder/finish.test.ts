import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finishExport } from '@/lib/export/folder/finish';
import { folderOf } from '@/tests/unit/export/verify/published-folder';

const html = '<!DOCTYPE html><html lang="en"><head></head><body><p>x</p></body></html>';

describe('a finished export', () => {
  it('has pages, style sheets and what search engines read, and nothing for the runtime', () => {
    const folder = folderOf({
      'index.html': html,
      'index.txt': 'payload',
      '__next._tree.txt': 'payload',
      'robots.txt': 'User-Agent: *',
      'sitemap.xml': '<urlset/>',
      'manifest.webmanifest': '{}',
      'icons/icon-192.png': '',
      'en/preview/home.png': '',
      'en/search/index.json': '{}',
      'api/v1/directory.json': '{}',
      'api/v1/contacts/uk-bookings.json': '{}',
      'api/v1/contacts.csv': '',
      'api/v1/hsds/services.json': '{}',
      '404.html': html,
      '404/index.html': html,
      '_not-found/index.html': html,
      'en/faq/index.html': `${html}<script>self.__next_f.push([1])</script>`,
      'en/faq/__next.$d$locale.faq.__PAGE__.txt': 'payload',
      '_next/static/chunks/a.js': 'x',
      '_next/static/chunks/a.css': 'p{}',
    });
    expect(finishExport(folder)).toEqual([]);
    expect(readdirSync(folder).toSorted()).toEqual(
      [
        '404.html',
        '_next',
        'api',
        'en',
        'icons',
        'index.html',
        'manifest.webmanifest',
        'robots.txt',
        'sitemap.xml',
      ].toSorted(),
    );
    expect(existsSync(join(folder, '_next/static/chunks/a.js'))).toBe(false);
    expect(readFileSync(join(folder, 'en/faq/index.html'), 'utf8')).not.toContain('__next_f');
  });

  it('says its policy on each page, before all that the policy governs', () => {
    const page = html.replace('<head>', '<head><meta charset="utf-8"><title>x</title>');
    const folder = folderOf({ 'index.html': page, '404.html': page, 'en/index.html': page });
    finishExport(folder);
    for (const file of ['index.html', '404.html', 'en/index.html']) {
      const [, policy = ''] =
        /<head><meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(
          readFileSync(join(folder, file), 'utf8'),
        ) ?? [];
      expect(policy).toContain("default-src 'none'; script-src 'self'");
      expect(policy).not.toMatch(/frame-ancestors|report|sandbox/);
    }
  });

  it('tells a file that it does not know, and an unknown construct with its page', () => {
    const folder = folderOf({
      'index.html': html.replace('<p>', '<p onclick="x()">'),
      'numbers.csv': 'a,b',
    });
    expect(finishExport(folder).map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'numbers.csv: Found a file of an unknown kind; expected one of the pages and files that lib/pages.ts lists.',
      'index.html: Found the attribute onclick="x()"; expected nothing that needs a script or breaks the policy.',
    ]);
  });
});
