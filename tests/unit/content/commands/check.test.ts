import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '@/lib/content/commands/check';
import { runCommand, startCommand } from '@/tests/support/run-command';
import { copyOfMinimal, pinnedDay, situation } from '@/tests/unit/content-folder';

const calling = (folder: string, flags: readonly string[]) => [
  ...['--content', folder],
  ...['--today', pinnedDay],
  ...flags,
];

const run = (folder: string, flags: readonly string[], environment = {}) =>
  runCommand(check, calling(folder, flags), { environment });

describe('npm run content:check', () => {
  it('quotes the line of a problem and exits with 1, also as a process', async () => {
    const { folder } = situation('phone-is-canonical');
    const ran = await run(folder, []);
    expect(ran.status).toBe(1);
    expect(ran.stdout).toContain(`${folder}/contacts/us-general.json\n  5:12  error`);
    expect(ran.stdout).toContain('    5 |   "value": "+440000000000",\n      |            ^\n');
    expect(startCommand('lib/content/start/check.ts', calling(folder, []))).toEqual(ran);
  });

  it('writes the whole report into the step summary of GitHub', async () => {
    const { folder } = situation('phone-is-canonical');
    const summary = join(copyOfMinimal(), 'summary.md');
    writeFileSync(summary, 'Before.\n');
    const { status, stdout } = await run(folder, ['--format', 'github'], {
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'us/lines',
      GITHUB_SHA: 'abc',
    });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=.*us-general\.json,line=5,col=12,/);
    const written = readFileSync(summary, 'utf8');
    expect(written).toMatch(/^Before\.\n## Content\n/);
    expect(written).toContain(
      '[phone-is-canonical](https://github.example/us/lines/blob/abc/content/RULES.md#phone-is-canonical)',
    );
  });

  it('mends with --fix, says so beside the report, and then finds nothing', async () => {
    const folder = copyOfMinimal();
    const path = join(folder, 'contacts/us-general.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('+1212', '+1 212 '));
    const { status, stdout, stderr } = await run(folder, ['--fix', '--format', 'json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ problems: [], counts: { errors: 0, warnings: 0 } });
    expect(stderr).toContain('us-general.json: Wrote the number +1 212 5550142 as +12125550142.');
  });

  it('refuses a format that it does not know', async () => {
    const { status, stderr } = await run(copyOfMinimal(), ['--format', 'xml']);
    expect(status).toBe(2);
    expect(stderr).toContain('Found --format xml; expected text, json or github.');
  });
});
