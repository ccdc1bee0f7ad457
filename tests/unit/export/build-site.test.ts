import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSite } from '@/lib/export/build-site';
import { runCommand, startCommand } from '@/tests/support/run-command';

const build = (environment: Record<string, string>) => runCommand(buildSite, [], { environment });

describe('the build', () => {
  it('stops before it touches the last good output when the content has an error', () => {
    const folder = mkdtempSync(join(tmpdir(), 'build-'));
    const out = join(folder, 'out');
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), 'the last good page');
    writeFileSync(join(out, 'SHA256SUMS'), `${'0'.repeat(64)}  index.html\n`);
    writeFileSync(join(out, '.DS_Store'), '');
    writeFileSync(join(folder, 'organization.json'), '{ "name": "Half a file" ');
    const { status, stderr } = startCommand('lib/export/build.ts', [], {
      CONTENT_DIR: folder,
      OUT_DIR: out,
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^organization\.json\n {2}1:\d+ {2}error {2}file-parses$/m);
    expect(stderr).toContain(`Nothing was built: ${folder} has errors.`);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the last good page');
  });

  it('deletes no folder that it did not make', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'build-'));
    const keep = (path: string) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), 'precious');
      return join(folder, path);
    };
    const files = ['own/thesis.txt', 'own.old/thesis.txt', 'own.incoming/thesis.txt'].map(keep);
    writeFileSync(join(folder, 'own/SHA256SUMS'), `${'0'.repeat(64)}  index.html\n`);
    const { status, stderr } = await build({ OUT_DIR: join(folder, 'own') });
    expect(status).toBe(2);
    expect(stderr).toContain('Found thesis.txt in ');
    expect(stderr).toContain('which no build of this site wrote');
    expect(files.map((path) => readFileSync(path, 'utf8'))).toEqual(files.map(() => 'precious'));
  });

  it('refuses an OFFLINE that is neither on nor off', async () => {
    const { status, stderr } = await build({ OFFLINE: 'no' });
    expect(status).toBe(2);
    expect(stderr.trim()).toBe('Found OFFLINE=no; expected "on" or "off".');
  });

  it('refuses a BUILD_DATE that is no day', async () => {
    const { status, stderr } = await build({ BUILD_DATE: 'tomorrow' });
    expect(status).toBe(2);
    expect(stderr.trim()).toBe('Found BUILD_DATE=tomorrow; expected a day as YYYY-MM-DD.');
  });
});
