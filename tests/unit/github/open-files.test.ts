import { describe, expect, it } from 'vitest';
import { assemble } from '@/lib/content/load/assemble';
import { judge } from '@/lib/content/load/load-directory';
import { decode } from '@/lib/content/read/decode';
import { readFolder } from '@/lib/content/read/read-folder';
import type { Directory } from '@/lib/domain/directory/directory';
import { recommendedContacts } from '@/lib/domain/directory/directory';
import { outcomeContacts } from '@/lib/domain/directory/outcome-contacts';
import { ownersOf } from '@/tests/support/code-owners';
import { demoFolder, pinnedDay } from '@/tests/unit/content-folder';

const { files } = readFolder(demoFolder);

/** The demonstration after a pull request that changes the text of one file. */
function withChange(path: string, change: (text: string) => string) {
  const changed = files.map((file) => {
    if (file.path !== path) return file;
    const text = change(file.text);
    if (text === file.text) throw new Error(`${path} has not changed`);
    const decoded = decode(path, new TextEncoder().encode(text));
    if (!decoded.ok) throw new Error(`${path} is no text any more`);
    return decoded.file;
  });
  return judge(assemble(changed, pinnedDay));
}

/** Where somebody writes: the first text behind a key, or the end of a Markdown file. */
const behind = (key: string) => (words: string) => (text: string) =>
  text.replace(new RegExp(`^(\\s*"?${key}"?: "?)`, 'm'), (start) => `${start}${words} `);
const atEnd = (words: string) => (text: string) => `${text.trimEnd()}\n\n${words}\n`;

type Place = (words: string) => (text: string) => string;
const places: readonly [path: string, key: string, place: Place][] = [
  ['changes/2026-11-17-uk-bookings.json', 'statement', behind('statement')],
  ['claims/never-gift-cards.json', 'statement', behind('statement')],
  ['faqs/gift-cards.md', 'question', behind('question')],
  ['faqs/gift-cards.md', 'answer', behind('answer')],
  ['faqs/gift-cards.md', 'body', atEnd],
  ['guides/lost-on-board.md', 'title', behind('title')],
  ['guides/lost-on-board.md', 'description', behind('description')],
  ['guides/lost-on-board.md', 'body', atEnd],
  ['regions/europe.json', 'name', behind('name')],
  ['regions/europe.json', 'stated', behind('stated')],
  ['regions/europe.json', 'assumption', behind('assumption')],
  ['vocabularies/en.json', 'stopWords', (words) => (text) => text.replace('"hello"', `"${words}"`)],
];

const plants = [
  ['a number', 'Call 206-555-0143 now.'],
  ['a number in words', 'Call two oh six five five five oh one four three.'],
  ['a mailbox', 'Write to desk@account-desk.com now.'],
  ['a site', 'Log in at www.account-desk.com now.'],
  ['a handle', 'Write to @account_desk on Telegram now.'],
] as const;
const linkPlants = [
  ['a link to a stranger', '[Help](https://account-desk.com/)'],
  ["a link to a member's page", '[Help](https://www.lanternferry.example/travellers/desk)'],
  ['a link that dials', '[Help](tel:+12065550143)'],
  ['a link that writes', '[Help](mailto:desk@account-desk.com)'],
] as const;

/** Everything beside values that a directory calls confirmed. */
function confirmedIn({ claims, faqs, contacts }: Directory): string[] {
  const standings = [
    ...claims.map(({ slug, status }) => [`claim ${slug}`, status]),
    ...faqs.map(({ slug, basis }) => [`answer ${slug}`, basis.status]),
    ...contacts.map(({ slug, hoursStanding }) => [`hours ${slug}`, hoursStanding?.status]),
  ];
  return standings.flatMap(([what, status]) => (status === 'confirmed' ? (what ?? []) : []));
}

/** Where a directory leads, and what may be used of it. */
function leadsOf(directory: Directory) {
  return {
    first: directory.outcomes.map((outcome) => outcomeContacts(outcome, directory).usable[0]?.slug),
    recommended: recommendedContacts(directory).map(({ slug }) => slug),
    start: directory.issueFlow.start,
    values: directory.contacts.map(({ slug, value, standing }) => [slug, value, standing.status]),
  };
}

describe('a pull request that touches open files only', () => {
  it('is what is tried here: each place lies in a file without an owner', () => {
    expect(places.filter(([path]) => ownersOf(`content/${path}`).length > 0)).toEqual([]);
    const folders = new Set(places.map(([path]) => path.split('/')[0]));
    expect([...folders]).toEqual([
      'changes',
      'claims',
      'faqs',
      'guides',
      'regions',
      'vocabularies',
    ]);
  });

  it.each(
    places.flatMap(([path, key, place]) => [
      ...plants.map(([what, words]) => ({ path, key, what, change: place(words) })),
      ...(key === 'body'
        ? linkPlants.map(([what, words]) => ({ path, key, what, change: place(words) }))
        : []),
    ]),
  )('names nothing: $what in $key of $path', ({ path, change }) => {
    expect(withChange(path, change).ok).toBe(false);
  });

  const before = withChange('faqs/gift-cards.md', (text) => `${text}\n`);
  it.each(places)(
    'leads nowhere else and confirms no more with other words: %s, %s',
    (path, _, place) => {
      const after = withChange(path, place('Quite'));
      if (!before.ok || !after.ok) throw new Error('The demonstration does not load.');
      expect(leadsOf(after.directory)).toEqual(leadsOf(before.directory));
      const confirmed = new Set(confirmedIn(before.directory));
      expect(confirmedIn(after.directory).filter((what) => !confirmed.has(what))).toEqual([]);
    },
  );

  it('cannot bring a contact, a source or a check: their folders have owners', () => {
    for (const folder of ['contacts', 'sources', 'verifications', 'outcomes', 'retired']) {
      expect(ownersOf(`content/${folder}/new.json`)).not.toEqual([]);
    }
  });
});
