import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentRepository } from '@/tests/support/content-repository';
import { demoFolder, pinnedDay } from '../content-folder';

const project = join(import.meta.dirname, '../../..');

function diff(...parameters: string[]) {
  const call = ['--import', 'tsx', 'lib/content/diff.ts', ...parameters, '--today', pinnedDay];
  const { status, stdout, stderr } = spawnSync(process.execPath, call, { cwd: project });
  return { status, output: stdout.toString(), errors: stderr.toString() };
}

describe('npm run content:diff', () => {
  it('exits with 0 although a number lost its confirmation, and says so', () => {
    const { folder, replace, commit } = contentRepository(demoFolder);
    replace('contacts/uk-bookings.json', '+442079460123', '+442079460124');
    const uncommitted = diff('HEAD', '--content', folder);
    expect(uncommitted).toMatchObject({ status: 0, errors: '' });
    expect(uncommitted.output).toContain('will be published as unconfirmed');
    commit();
    expect(diff('HEAD~1', 'HEAD', '--content', folder)).toEqual(uncommitted);
  });

  it('exits with 1 and the problems when one side cannot be loaded', () => {
    const { folder, replace } = contentRepository(demoFolder);
    replace('contacts/uk-bookings.json', '+442079460123', '020 7946 0123');
    const { status, output } = diff('HEAD', '--content', folder);
    expect(status).toBe(1);
    expect(output).toMatch(/contacts\/uk-bookings\.json\n +5:12 {2}error {2}shape/);
    expect(output).not.toContain('`HEAD` cannot be loaded');
  });

  it('exits with 2 for a call without a revision', () => {
    const { status, errors } = diff();
    expect(status).toBe(2);
    expect(errors).toContain('expected BASE');
  });
});
