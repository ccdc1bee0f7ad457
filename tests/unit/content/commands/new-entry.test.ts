import { describe, expect, it } from 'vitest';
import { newEntry } from '@/lib/content/commands/new-entry';
import { loadDirectory } from '@/lib/content/load/load-directory';
import { runCommand, startCommand } from '@/tests/support/run-command';
import { answers } from '@/tests/unit/content/new/answers';
import { copyOfMinimal, pinnedDay } from '@/tests/unit/content-folder';

describe('npm run content:new without a terminal', () => {
  const run = (...flags: string[]) => runCommand(newEntry, flags);

  it('takes flags and writes the file', () => {
    const folder = copyOfMinimal();
    const flags = Object.entries(answers.source).map(([key, value]) => `--${key}=${value}`);
    const { status, stdout, stderr } = startCommand('lib/content/start/new-entry.ts', [
      ...['source', '--content', folder],
      ...flags,
    ]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`Wrote ${folder}/sources/opening-page.json.\n`);
    expect(loadDirectory(folder, pinnedDay)).toMatchObject({ ok: true, problems: [] });
  });

  it('names the flags that are missing', async () => {
    const { status, stderr } = await run('source', '--slug', 'a', '--kind', 'official');
    expect(status).toBe(2);
    expect(stderr).toContain('Nothing was written.');
    expect(stderr).toContain('--title: Found ""; expected words, not an empty text.');
    expect(stderr).toContain('--publisher  Who published it?');
  });

  it('says what it can make when asked for something else', async () => {
    const { status, stderr } = await run('region');
    expect(status).toBe(2);
    expect(stderr).toContain('Found region; expected one of contact, faq, outcome, source.');
  });
});
