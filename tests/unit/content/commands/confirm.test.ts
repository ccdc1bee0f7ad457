import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { confirm } from '@/lib/content/commands/confirm';
import { loadDirectory } from '@/lib/content/load/load-directory';
import { runCommand, startCommand } from '@/tests/support/run-command';
import { copyOfMinimal, pinnedDay } from '@/tests/unit/content-folder';

const quote = 'You can mend a kite yourself: our page on repairs shows how.';
const log = 'verifications/faqs/mend-a-kite.json';
const quoted = ['--source', 'contact-page', '--quote', quote];

/** Runs the command in a copy of the minimal folder, with the lines that somebody types. */
async function run(
  args: readonly string[],
  { folder = copyOfMinimal(), typed }: { folder?: string; typed?: readonly string[] } = {},
) {
  const left = [...(typed ?? [])];
  const asked: string[] = [];
  const terminal = {
    question: async (text: string) => {
      asked.push(text);
      return left.shift() ?? '';
    },
    close: () => {},
  };
  const ran = await runCommand(confirm, [...args, '--content', folder, '--today', pinnedDay], {
    terminal: () => (typed === undefined ? null : terminal),
  });
  const answer = () => {
    const result = loadDirectory(folder, pinnedDay);
    return result.ok ? result.directory.faqs[0]?.basis.status : 'errors';
  };
  return { ...ran, folder, asked, answer };
}

describe('npm run content:confirm', () => {
  it('adds a verification of an answer, which is confirmed from then on', () => {
    const folder = copyOfMinimal();
    const { status, stdout, stderr } = startCommand(
      'lib/content/start/confirm.ts',
      ['faq', 'mend-a-kite', ...quoted],
      { CONTENT_DIR: folder, BUILD_DATE: pinnedDay },
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`Wrote ${folder}/${log}.\n`);
    const [entry, ...more] = JSON.parse(readFileSync(`${folder}/${log}`, 'utf8'));
    expect(more).toEqual([]);
    expect(entry).toEqual({
      digest: expect.stringMatching(/^[a-p]{64}$/),
      sources: ['contact-page'],
      quotes: [quote],
      observedOn: '2026-11-19',
      checkedOn: pinnedDay,
      method: 'live-read',
      checkedBy: 'maintainers',
      finding: 'confirms',
    });
    const result = loadDirectory(folder, pinnedDay);
    expect(result).toMatchObject({ ok: true, problems: [] });
    expect(result.ok && result.directory.faqs[0]?.basis.status).toBe('confirmed');
  });

  it('adds to a log and takes nothing away, in the order of the keys', async () => {
    const { folder } = await run(['faq', 'mend-a-kite', ...quoted]);
    const before = readFileSync(`${folder}/${log}`, 'utf8');
    const { answer } = await run(
      ['faq', 'mend-a-kite', ...quoted, '--finding', 'contradicts', '--observedOn', '2026-11-18'],
      { folder },
    );
    const after = readFileSync(`${folder}/${log}`, 'utf8');
    expect(after.startsWith(before.slice(0, before.lastIndexOf('}') + 1))).toBe(true);
    expect(JSON.parse(after)).toHaveLength(2);
    // The confirmation is of a later day.
    expect(answer()).toBe('confirmed');
  });

  it.each([
    'claim founded-1987',
    'contact us-general --fact hours',
    'contact us-general --fact cost',
  ])('knows %s', async (subject) => {
    const { status, stdout, stderr } = await run([...subject.split(' '), ...quoted]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Wrote .*\/verifications\/(claims\/)?[a-z0-9-]+\.json\.\n$/);
  });

  it.each<[string, readonly string[], number, string]>([
    [
      'without a quote',
      ['faq', 'mend-a-kite', '--source', 'contact-page'],
      2,
      'one --quote for each',
    ],
    ['without a source', ['faq', 'mend-a-kite', '--quote', quote], 2, 'one --quote for each'],
    [
      'with an empty quote',
      ['faq', 'mend-a-kite', '--source', 'contact-page', '--quote', ' '],
      1,
      'not an empty text',
    ],
    [
      'with a quote of a word',
      ['faq', 'mend-a-kite', '--source', 'contact-page', '--quote', 'Yes.'],
      1,
      '8 to 300 characters',
    ],
    ['of an unknown answer', ['faq', 'mend-a-kit', ...quoted], 2, 'Is it "mend-a-kite"?'],
    [
      'by an unknown source',
      ['faq', 'mend-a-kite', '--source', 'contact-pag', '--quote', quote],
      2,
      'Is it "contact-page"?',
    ],
    [
      'by somebody else',
      ['faq', 'mend-a-kite', '--source', 'number-blog', '--quote', quote],
      1,
      'official',
    ],
    [
      'of a later day than the source',
      ['faq', 'mend-a-kite', ...quoted, '--observedOn', '2026-11-20'],
      1,
      '2026-11-19 or earlier',
    ],
    [
      'in a role that nobody has',
      ['faq', 'mend-a-kite', ...quoted, '--role', 'visitor'],
      1,
      'the role "visitor"',
    ],
    ['of a contact as such', ['contact', 'us-general', ...quoted], 2, 'hours or cost'],
    [
      'of hours that nobody states',
      ['contact', 'press', '--fact', 'hours', ...quoted],
      2,
      'no hours',
    ],
    ['of a region', ['region', 'north-america', ...quoted], 2, 'faq or claim or contact'],
  ])('writes nothing %s', async (_, args, code, words) => {
    const { status, stdout, stderr, folder } = await run(args);
    expect([status, stdout]).toEqual([code, '']);
    expect(stderr).toContain(words);
    expect(existsSync(`${folder}/${log}`)).toBe(false);
    expect(existsSync(`${folder}/verifications/press.json`)).toBe(
      existsSync(`${copyOfMinimal()}/verifications/press.json`),
    );
  });

  it('writes through no link that leads out of the folder', async () => {
    const [folder, elsewhere] = [copyOfMinimal(), copyOfMinimal()];
    symlinkSync(elsewhere, `${folder}/verifications/faqs`);
    const { status } = await run(['faq', 'mend-a-kite', ...quoted], { folder });
    expect(status).not.toBe(0);
    expect(existsSync(`${elsewhere}/mend-a-kite.json`)).toBe(false);
  });

  it('leaves a log that it cannot read as it is', async () => {
    const folder = copyOfMinimal();
    mkdirSync(`${folder}/verifications/faqs`);
    writeFileSync(`${folder}/${log}`, '[{ "digest": "old" }]');
    const { status } = await run(['faq', 'mend-a-kite', ...quoted], { folder });
    expect(status).not.toBe(0);
    expect(readFileSync(`${folder}/${log}`, 'utf8')).toBe('[{ "digest": "old" }]');
  });

  it('shows the text in a terminal, and asks again for a quote', async () => {
    const typed = ['contact-pge', 'contact-page', '', quote, '', '', '', ''];
    const { status, stdout, asked, answer } = await run(['faq', 'mend-a-kite'], { typed });
    expect(status).toBe(0);
    expect(stdout).toContain('Can I mend a kite myself?\n\nOften, yes.');
    expect(stdout).toContain('Is it "contact-page"?');
    expect(stdout).toContain('Found no quote');
    expect(asked.at(-1)).toBe('On which day did they say so? (Enter: 2026-11-19): ');
    expect(answer()).toBe('confirmed');
  });
});
