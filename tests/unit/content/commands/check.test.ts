import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfMinimal, pinnedDay, situation } from '@/tests/unit/content-folder';

const root = join(import.meta.dirname, '../../../..');

function check(folder: string, flags: readonly string[], environment = {}) {
  const call = [
    'lib/content/commands/check.ts',
    '--content',
    folder,
    '--today',
    pinnedDay,
    ...flags,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', ...call], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  return { status, stdout, stderr };
}

describe('npm run content:check', () => {
  it('quotes the line of a problem and exits with 1', () => {
    const { folder } = situation('phone-is-canonical');
    const { status, stdout } = check(folder, []);
    expect(status).toBe(1);
    expect(stdout).toContain(`${folder}/contacts/us-general.json\n  5:12  error`);
    expect(stdout).toContain('    5 |   "value": "+440000000000",\n      |            ^\n');
  });

  it('writes the whole report into the step summary of GitHub', () => {
    const { folder } = situation('phone-is-canonical');
    const summary = join(copyOfMinimal(), 'summary.md');
    writeFileSync(summary, 'Before.\n');
    const { status, stdout } = check(folder, ['--format', 'github'], {
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

  it('mends with --fix, says so beside the report, and then finds nothing', () => {
    const folder = copyOfMinimal();
    const path = join(folder, 'contacts/us-general.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('+1212', '+1 212 '));
    const { status, stdout, stderr } = check(folder, ['--fix', '--format', 'json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ problems: [], counts: { errors: 0, warnings: 0 } });
    expect(stderr).toContain('us-general.json: Wrote the number +1 212 5550142 as +12125550142.');
  });

  it('refuses a format that it does not know', () => {
    const { status, stderr } = check(copyOfMinimal(), ['--format', 'xml']);
    expect(status).toBe(2);
    expect(stderr).toContain('Found --format xml; expected text, json or github.');
  });
});
