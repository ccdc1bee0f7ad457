import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diff } from '@/lib/content/commands/diff';
import { loadDirectory } from '@/lib/content/load/load-directory';
import { contentRepository } from '@/tests/support/content-repository';
import { runCommand, startCommand } from '@/tests/support/run-command';
import { demoFolder, pinnedDay } from '@/tests/unit/content-folder';

const calling = (...parameters: string[]) => [...parameters, '--today', pinnedDay];
const run = (...parameters: string[]) => runCommand(diff, calling(...parameters));

describe('npm run content:diff', () => {
  it('exits with 0 although a number lost its confirmation, and says so, as a process too', async () => {
    const { folder, replace, commit } = contentRepository(demoFolder);
    replace('contacts/uk-bookings.json', '+442079460123', '+442079460124');
    const uncommitted = await run('HEAD', '--content', folder);
    expect(uncommitted).toMatchObject({ status: 0, stderr: '' });
    expect(uncommitted.stdout).toContain('will be published as unconfirmed');
    commit();
    const call = calling('HEAD~1', 'HEAD', '--content', folder);
    expect(startCommand('lib/content/start/diff.ts', call)).toEqual(uncommitted);
  });

  it('exits with 1 and the problems when one side cannot be loaded', async () => {
    const { folder, replace } = contentRepository(demoFolder);
    replace('contacts/uk-bookings.json', '+442079460123', '020 7946 0123');
    const { status, stdout } = await run('HEAD', '--content', folder);
    expect(status).toBe(1);
    expect(stdout).toMatch(/contacts\/uk-bookings\.json\n +5:12 {2}error {2}shape/);
    expect(stdout).not.toContain('`HEAD` cannot be loaded');
  });

  it('writes down what visitors should be told, and then says nothing of it any more', async () => {
    const { folder, replace } = contentRepository(demoFolder);
    replace('contacts/uk-bookings.json', '+442079460123', '+442079460124');
    expect((await run('HEAD', '--content', folder)).stdout).toContain('## For the list of changes');
    const file = `${folder}/changes/${pinnedDay}-uk-bookings.json`;
    expect((await run('HEAD', '--write', '--content', folder)).stderr).toBe(`Wrote ${file}.\n`);
    const written = readFileSync(file, 'utf8');
    expect(JSON.parse(written)).toMatchObject({ change: 'changed', contacts: ['uk-bookings'] });
    expect((await run('HEAD', '--content', folder)).stdout).not.toContain(
      '## For the list of changes',
    );
    expect(loadDirectory(folder, pinnedDay)).toMatchObject({ ok: true });
    writeFileSync(file, written.replace('uk-bookings"]', 'us-refunds"]'));
    expect((await run('HEAD', '--write', '--content', folder)).stderr).toBe(
      `Found ${file} already; expected a new name.\n`,
    );
  });

  it('exits with 2 for a call that writes into a revision', async () => {
    const { status, stderr } = await run('HEAD~1', 'HEAD', '--write');
    expect(status).toBe(2);
    expect(stderr).toContain('Found --write with HEAD');
  });

  it('exits with 2 for a call without a revision', async () => {
    const { status, stderr } = await run();
    expect(status).toBe(2);
    expect(stderr).toContain('expected BASE');
  });
});
