import { describe, expect, it } from 'vitest';
import { command } from '@/lib/content/cli/command';
import { contentCall, contentOptions } from '@/lib/content/cli/content-call';
import { runCommand } from '@/tests/support/run-command';

const places = command({
  usage: (args) => `Usage: places (${args.length})`,
  options: contentOptions,
  read: ({ values }, io) => contentCall(values, io),
  run({ contentDir, today }, { out, err }) {
    out(contentDir);
    err(today);
    return 3;
  },
});

const outside = {
  environment: { CONTENT_DIR: 'elsewhere', BUILD_DATE: '2026-11-20' },
  now: new Date('2026-11-28T23:59:00Z'),
};

describe('the frame of a command', () => {
  it('prints how it is called for --help, whatever else is wrong with the call', async () => {
    const ran = await runCommand(places, ['--nonsense', '--help']);
    expect(ran).toEqual({ status: 0, stdout: 'Usage: places (2)\n', stderr: '' });
  });

  it.each([
    ['a flag that it does not know', ['--nonsense'], "Unknown option '--nonsense'"],
    ['an argument where it takes flags only', ['HEAD'], "Unexpected argument 'HEAD'"],
    ['what its own reader refuses', ['--today', 'now'], 'Found BUILD_DATE=now; expected a day'],
  ])('exits with 2 for %s, and says why and how it is called', async (_, args, why) => {
    const { status, stdout, stderr } = await runCommand(places, args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.startsWith(why)).toBe(true);
    expect(stderr).toContain('\n\nUsage: places');
  });

  it('exits with what the command says, its words on the two streams', async () => {
    const ran = await runCommand(places, ['--content', 'here', '--today', '2026-11-21'], outside);
    expect(ran).toEqual({ status: 3, stdout: 'here\n', stderr: '2026-11-21\n' });
  });

  it.each([
    ['the environment where a flag is missing', outside, 'elsewhere\n', '2026-11-20\n'],
    ['the clock where both are', { now: outside.now }, 'content\n', '2026-11-28\n'],
  ])('takes folder and day from %s', async (_, given, stdout, stderr) => {
    expect(await runCommand(places, [], given)).toMatchObject({ stdout, stderr });
  });
});
