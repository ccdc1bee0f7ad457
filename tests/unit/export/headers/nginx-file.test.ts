import { describe, expect, it } from 'vitest';
import { nginxFile } from '@/lib/export/headers/nginx-file';
import { securityHeaders } from '@/lib/export/headers/policy';

/** The `add_header` lines of each block; '' is the server's own. */
function headersByBlock(text: string): Map<string, string[]> {
  const blocks = new Map<string, string[]>([['', []]]);
  let block = '';
  for (const line of text.split('\n')) {
    const [, location] = /^location (.+) \{$/.exec(line) ?? [];
    if (location) block = location;
    if (line === '}') block = '';
    const [, header] = /^\s*add_header (.+) always;$/.exec(line) ?? [];
    if (header) blocks.set(block, [...(blocks.get(block) ?? []), header]);
  }
  return blocks;
}

describe('the configuration for nginx', () => {
  it('states every security header in each block that states any', () => {
    const blocks = headersByBlock(nginxFile());
    expect(blocks.size).toBeGreaterThan(3);
    for (const headers of blocks.values()) {
      for (const [name, value] of securityHeaders) expect(headers).toContain(`${name} "${value}"`);
      expect(headers.filter((header) => header.startsWith('Cache-Control '))).toHaveLength(1);
    }
  });

  it('names the type of cards, calendars and plain texts, whatever it knows', () => {
    expect(nginxFile()).toContain(
      'location ~ /contact/[^/]+/contact\\.vcf$ {\n  types {}\n  default_type text/vcard;\n',
    );
  });

  it('opens the files for programs to other sites, and nothing else', () => {
    const open = 'Access-Control-Allow-Origin "*"';
    const blocks = [...headersByBlock(nginxFile())];
    const reach = (headers: string[]) =>
      headers.filter((header) => header.startsWith('Cross-Origin-Resource-Policy '));
    expect(blocks.filter(([, headers]) => headers.includes(open)).map(([at]) => at)).toEqual([
      '/api/',
    ]);
    for (const [at, headers] of blocks) {
      const expected = at === '/api/' ? 'cross-origin' : 'same-origin';
      expect(reach(headers)).toEqual([`Cross-Origin-Resource-Policy "${expected}"`]);
    }
  });

  it('lets no value break out of its quotes', () => {
    for (const [, value] of securityHeaders) expect(value).not.toMatch(/["\\$]/);
  });
});
