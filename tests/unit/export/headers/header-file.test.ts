import { describe, expect, it } from 'vitest';
import { headerFile } from '@/lib/export/headers/header-file';
import { askedForAnew, headersOf, securityHeaders } from '@/lib/export/headers/policy';
import { headerRules, headersByRules } from '@/tests/support/header-rules';

const names = ['404.html', '_next/', 'api/', 'assets/', 'en/', 'index.html', 'robots.txt'];
const paths = [
  '/',
  '/404.html',
  '/_next/static/a.css',
  '/api/v1/contacts/uk-bookings.json',
  '/assets/guard-AAAAAAAA.js',
  '/en/directory/',
  '/index.html',
  '/robots.txt',
];

const rules = headerRules(headerFile(names));
const headersFor = (path: string) => headersByRules(rules, path);

describe('the headers for static hosts', () => {
  it('stay within what Cloudflare reads', () => {
    const lines = headerFile(names).split('\n');
    expect(lines.filter((line) => line.length > 2000)).toEqual([]);
    expect(rules.length).toBeLessThanOrEqual(100);
  });

  it.each(paths)(
    'are those of the policy for %s, each set once: hosts differ about the rest',
    (path) => {
      const own = headersFor(path);
      expect(new Set(own.map(([name]) => name)).size).toBe(own.length);
      // The hosts' own default, which pages leave to them.
      const expected = headersOf(path).filter((header) => header !== askedForAnew);
      expect(new Map(own)).toEqual(new Map(expected));
    },
  );

  it('open the files for programs to other sites, and no other file', () => {
    const open = paths.filter((path) =>
      new Map(headersFor(path)).has('Access-Control-Allow-Origin'),
    );
    expect(open).toEqual(['/api/v1/contacts/uk-bookings.json']);
    const reach = paths.map((path) =>
      new Map(headersFor(path)).get('Cross-Origin-Resource-Policy'),
    );
    expect(new Set(reach)).toEqual(new Set(['same-origin', 'cross-origin']));
    expect(reach.filter((value) => value === 'cross-origin')).toHaveLength(1);
  });

  it('name the type of files that not every host knows', () => {
    expect(headerFile(names)).toContain(
      '/:locale/contact/:slug/hours.ics\n  Content-Type: text/calendar; charset=utf-8\n  X-Robots-Tag: noindex\n',
    );
  });

  it('allow no inline script or style, and nothing from other hosts', () => {
    const policy = new Map(securityHeaders).get('Content-Security-Policy') ?? '';
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*|nonce|sha256/);
  });
});
