import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadDirectory } from '@/lib/content/load/load-directory';
import { contentRepository } from '@/tests/support/content-repository';
import { demoFolder, pinnedDay } from '@/tests/unit/content-folder';

const project = join(import.meta.dirname, '../../../..');

function diff(...parameters: string[]) {
  const call = [
    '--import',
    'tsx',
    'lib/content/commands/diff.ts',
    ...parameters,
    '--today',
    pinnedDay,
  ];
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

  it('writes down what visitors should be told, and then says nothing of it any more', () => {
    const { folder, replace } = contentRepository(demoFolder);
    replace('contacts/uk-bookings.json', '+442079460123', '+442079460124');
    expect(diff('HEAD', '--content', folder).output).toContain('## For the list of changes');
    const file = `${folder}/changes/${pinnedDay}-uk-bookings.json`;
    expect(diff('HEAD', '--write', '--content', folder).errors).toBe(`Wrote ${file}.\n`);
    const written = readFileSync(file, 'utf8');
    expect(JSON.parse(written)).toMatchObject({ change: 'changed', contacts: ['uk-bookings'] });
    expect(diff('HEAD', '--content', folder).output).not.toContain('## For the list of changes');
    expect(loadDirectory(folder, pinnedDay)).toMatchObject({ ok: true });
    writeFileSync(file, written.replace('uk-bookings"]', 'us-refunds"]'));
    expect(diff('HEAD', '--write', '--content', folder).errors).toBe(
      `Found ${file} already; expected a new name.\n`,
    );
  });

  it('exits with 2 for a call that writes into a revision', () => {
    const { status, errors } = diff('HEAD~1', 'HEAD', '--write');
    expect(status).toBe(2);
    expect(errors).toContain('Found --write with HEAD');
  });

  it('exits with 2 for a call without a revision', () => {
    const { status, errors } = diff();
    expect(status).toBe(2);
    expect(errors).toContain('expected BASE');
  });
});
