import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeChecksums } from '@/lib/export/folder/checksums';
import { headersOf } from '@/lib/export/headers/policy';
import { serveFolder } from '@/lib/export/serve';
import { checkServed } from '@/lib/export/served-site';
import { runCommand } from '@/tests/support/run-command';
import { folderOf } from './published-folder';

const files = {
  '404.html': 'not found',
  'index.html': 'home',
  'en/index.html': 'home',
  'assets/guard-A1.js': '1',
  _headers: 'for the host',
};

/** Runs the check against a site of these files; `meddle` is what the host does with their folder. */
async function checked(meddle: (folder: string) => void, headers = headersOf) {
  const folder = folderOf(files);
  writeChecksums(folder);
  meddle(folder);
  const { origin, close } = await serveFolder(folder, 0, '127.0.0.1', headers);
  const result = await runCommand(checkServed, [`${origin}/en/`]);
  await close();
  return result;
}

describe('a served site', () => {
  it('that is as it was built has no fault', async () => {
    const { status, stdout } = await checked(() => {});
    expect(stdout).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+ serves what was built, with all headers\.$/m,
    );
    expect(status).toBe(0);
  });

  it('is told where its host rewrites a page, and what it does not have', async () => {
    const { status, stdout } = await checked((folder) => {
      writeFileSync(
        join(folder, 'en/index.html'),
        'home<script src="https://host.example/"></script>',
      );
      const sums = `${createHash('sha256').digest('hex')}  en/faq/index.html\n`;
      writeFileSync(join(folder, 'SHA256SUMS'), sums, { flag: 'a' });
    });
    expect(stdout.trim().split('\n').toSorted()).toEqual([
      '1 answered with 404: /en/faq/',
      '1 sent with other bytes than the build wrote: /en/',
    ]);
    expect(status).toBe(1);
  });

  it('is told which headers its host drops or changes', async () => {
    const { status, stdout } = await checked(
      () => {},
      (path) =>
        headersOf(path)
          .filter(([name]) => name !== 'X-Content-Type-Options')
          .map(([name, value]) => [name, name === 'Referrer-Policy' ? 'origin' : value] as const),
    );
    expect(stdout).toContain('4 sent without X-Content-Type-Options: ');
    expect(stdout).toContain('4 sent with another Referrer-Policy: ');
    expect(status).toBe(1);
  });

  it('cannot be compared without its list, or without an address', async () => {
    const { status, stderr } = await checked((folder) =>
      writeFileSync(join(folder, 'SHA256SUMS'), '<title>Welcome</title>'),
    );
    expect([status, stderr]).toEqual([2, expect.stringContaining('Found no list of checksums at')]);
    expect((await runCommand(checkServed, ['lines.example.org'])).status).toBe(2);
  });
});
