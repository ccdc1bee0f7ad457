import { describe, expect, it } from 'vitest';
import { headerFile } from '@/lib/export/header-file';
import { securityHeaders } from '@/lib/export/policy';

describe('the headers for static hosts', () => {
  it('stay within what Cloudflare reads', () => {
    const lines = headerFile().split('\n');
    expect(lines.filter((line) => line.length > 2000)).toEqual([]);
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  });

  it('give every path every security header', () => {
    const [everywhere = ''] = headerFile().split('\n\n');
    expect(everywhere.split('\n')[0]).toBe('/*');
    for (const [name, value] of securityHeaders) {
      expect(everywhere).toContain(`  ${name}: ${value}`);
    }
  });

  it('name the type of files that not every host knows', () => {
    expect(headerFile()).toContain(
      '/:locale/contact/:slug/hours.ics\n  Content-Type: text/calendar; charset=utf-8\n  X-Robots-Tag: noindex\n',
    );
  });

  it('allow no inline script or style, and nothing from other hosts', () => {
    const policy = new Map(securityHeaders).get('Content-Security-Policy') ?? '';
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*|nonce|sha256/);
  });
});
