import { expect, it } from 'vitest';
import { askForEntry } from '@/lib/content/new/ask';
import { minimalFolder, pinnedDay } from '@/tests/unit/content-folder';

/** Somebody who types these lines, one a question, and what they were asked and told. */
async function dialogue(lines: readonly string[], answers: Record<string, string> = {}) {
  const [asked, told, left] = [[] as string[], [] as string[], [...lines]];
  let closed = 0;
  const terminal = {
    question: async (text: string) => {
      asked.push(text);
      const line = left.shift();
      if (line === undefined) throw new Error(`Nobody answers ${text}`);
      return line;
    },
    close: () => {
      closed += 1;
    },
  };
  const start = { kind: 'source', contentDir: minimalFolder, today: pinnedDay, answers } as const;
  const given = await askForEntry(start, { terminal, tell: (fault) => told.push(fault) });
  return { given, asked, told, closed };
}

it('every question is asked in its turn, again after a wrong answer, and not when a flag answers', async () => {
  const lines = ['contact-page', 'opening-page', 'offical', 'official', 'Open', 'Kite', '', 'en'];
  const flags = { method: 'undated-copy', statements: '' };
  const { given, asked, told, closed } = await dialogue([...lines, ''], flags);
  expect(given).toEqual({
    slug: 'opening-page',
    kind: 'official',
    title: 'Open',
    publisher: 'Kite',
    url: '',
    languages: 'en',
    observedOn: '',
    ...flags,
  });
  expect(told).toEqual([
    `Found ${minimalFolder}/sources/contact-page.json already.`,
    'Found "offical"; expected one of "official", "third-party", "public-authority". Write "official".',
  ]);
  expect(asked[0]).toBe('Name of the file, such as "contact-page": ');
  expect(asked).toHaveLength(9);
  expect(closed).toBe(1);
});

it('the terminal is closed when the answers end before the questions', async () => {
  await expect(dialogue(['opening-page'])).rejects.toThrow('Nobody answers Kind');
});
