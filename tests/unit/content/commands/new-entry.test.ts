import { describe, expect, it } from 'vitest';
import { newEntry } from '@/lib/content/commands/new-entry';
import { loadDirectory } from '@/lib/content/load/load-directory';
import { shapeOf } from '@/lib/content/load/place-of';
import { answerFault, draftEntry } from '@/lib/content/new/draft';
import { entries, entryKinds } from '@/lib/content/new/fields';
import { listed, nameFault, readNames } from '@/lib/content/new/names';
import { writeEntry } from '@/lib/content/new/write-entry';
import { readFolder } from '@/lib/content/read/read-folder';
import { formatJson } from '@/lib/domain/contribute/json-format';
import { runCommand, startCommand } from '@/tests/support/run-command';
import { copyOfMinimal, demoFolder, pinnedDay } from '@/tests/unit/content-folder';

const contact = {
  slug: 'gb-general',
  kind: 'phone',
  name: 'General line, United Kingdom',
  description: 'For any question.',
  value: '+44 (0)20 7946 0123',
  claimedCost: '',
  audience: 'everyone',
  topics: ' general ,',
  areaServed: 'GB',
  sources: 'contact-page',
};

const answers = {
  contact,
  source: {
    slug: 'opening-page',
    kind: 'official',
    title: 'When we are open',
    publisher: 'Paper Kite',
    url: 'https://www.paperkite.example/open',
    languages: 'en, fr',
    method: 'undated-copy',
    observedOn: '',
    statements: 'It says when; it says where.',
  },
  faq: {
    slug: 'lost-string',
    question: 'Where: is "my" string?',
    answer: 'no',
    topic: 'general',
    sources: 'contact-page',
    body: 'Look below the table.',
  },
  outcome: {
    slug: 'lost-string',
    title: 'My string is gone',
    description: 'Look for it.',
    group: 'kites',
    contacts: 'help-center',
    next: 'Nothing happens.',
    sources: 'contact-page',
    phrases: Array.from({ length: 15 }, (_, index) => `${'very '.repeat(index)}lost`).join('; '),
    body: 'Use {contact:help-center}.',
  },
};

describe('a new entry', () => {
  it.each(entryKinds)('of the kind %s has its shape and lies in its place', (kind) => {
    const draft = draftEntry(kind, answers[kind]);
    expect(draft).toMatchObject({ ok: true });
    if (!draft.ok) return;
    expect(draft.file.path.startsWith(`${entries[kind].folder}/`)).toBe(true);
    expect(shapeOf(draft.file.path)).not.toBeNull();
  });

  it('is written as the formatter writes, with the number in its canonical form', () => {
    const draft = draftEntry('contact', contact);
    expect(draft.ok && draft.file.text).toBe(
      [
        '{',
        '  "$schema": "../.schemas/contacts.json",',
        '  "kind": "phone",',
        '  "name": "General line, United Kingdom",',
        '  "description": "For any question.",',
        '  "value": "+442079460123",',
        '  "claimedCost": null,',
        '  "audience": ["everyone"],',
        '  "topics": ["general"],',
        '  "areaServed": ["GB"],',
        '  "sources": ["contact-page"]',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('keeps words that front matter could take for something else', () => {
    const folder = copyOfMinimal();
    const draft = draftEntry('faq', answers.faq);
    if (!draft.ok) throw new Error(draft.faults.join());
    expect(writeEntry(folder, draft.file, pinnedDay)).toEqual([]);
    const result = loadDirectory(folder, pinnedDay);
    const made = result.ok && result.directory.faqs.find(({ slug }) => slug === 'lost-string');
    expect(made).toMatchObject({ question: 'Where: is "my" string?', answer: 'no' });
  });

  it('does not ask an address what a call costs', () => {
    const draft = draftEntry('contact', {
      ...contact,
      kind: 'email',
      value: 'kites@paperkite.example',
      claimedCost: 'premium',
    });
    expect(draft.ok && draft.file.text).not.toContain('claimedCost');
  });

  it('says of every missing answer what is expected, and of a name that is none', () => {
    const draft = draftEntry('source', { slug: '../../etc/passwd', kind: 'official' });
    expect(draft.ok).toBe(false);
    expect(draft.ok || draft.faults.join('\n')).toMatch(
      /^--slug: Found "\.\.\/\.\.\/etc\/passwd"; expected lower-case/,
    );
  });

  it('tells what the check says of the new file, and never writes over an old one', () => {
    const folder = copyOfMinimal();
    const draft = draftEntry('contact', { ...contact, topics: 'nothing' });
    if (!draft.ok) throw new Error(draft.faults.join());
    const problems = writeEntry(folder, draft.file, pinnedDay);
    expect(problems.map(({ rule }) => rule)).toContain('reference-resolves');
    expect(() => writeEntry(folder, draft.file, pinnedDay)).toThrow(/already; expected a new name/);
  });
});

describe('one answer', () => {
  it.each([
    ['kind', { kind: 'fax' }, /^Found "fax"; expected one of "phone", "email", /],
    ['kind', { kind: 'Phones' }, /Write "phone"\.$/],
    ['replyTime', { kind: 'email', replyTime: 'soon' }, /^Found "soon"; expected keys/],
    [
      'value',
      { kind: 'phone', value: '020 7946' },
      /^Found "020 7946"; expected a number in E\.164/,
    ],
    ['value', { kind: 'email', value: 'nobody' }, /^Found "nobody"; expected an e-mail address/],
    ['areaServed', { kind: 'phone', areaServed: 'Germany' }, /^Found .*expected a country/],
    ['sources', { kind: 'phone', sources: '' }, /^Found \[\]; expected at least 1/],
  ])('that is wrong for "%s" is told at once', (key, given, fault) => {
    const field = entries.contact.fields.find((known) => known.key === key);
    expect(field && answerFault('contact', field, given)).toMatch(fault);
  });

  it('that is right is taken', () => {
    for (const kind of entryKinds) {
      const faults = entries[kind].fields.map((field) => answerFault(kind, field, answers[kind]));
      expect(faults).toEqual(faults.map(() => null));
    }
  });
});

describe('JSON as it is written', () => {
  it('is that of the formatter, for every source of the demo', () => {
    const files = readFolder(demoFolder).files.filter(({ path }) => path.startsWith('sources/'));
    expect(files.length).toBeGreaterThan(10);
    for (const { text } of files) expect(`${formatJson(JSON.parse(text))}\n`).toBe(text);
  });
});

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

describe('a name in an answer', () => {
  const known = readNames(demoFolder, pinnedDay);
  const field = (key: string) => entries.contact.fields.find((found) => found.key === key);
  const fault = (key: string, typed: string) => {
    const found = field(key);
    return found === undefined ? undefined : nameFault(found, typed, known);
  };

  it('that the folder has is taken, in a list too', () => {
    expect(fault('topics', 'bookings, tickets')).toBeNull();
    expect(fault('sources', 'contact-europe')).toBeNull();
    expect(fault('hours', '')).toBeNull();
    expect(fault('name', 'anything')).toBeNull();
  });

  it('that it does not have is told at once, with what may be meant', () => {
    expect(fault('sources', 'contact-page, contact-eurpoe')).toBe(
      'Found "contact-eurpoe"; expected a name of sources. Is it "contact-europe"?',
    );
    expect(fault('hours', 'africa')).toBe(
      'Found "africa"; expected a name of regions (asia-pacific, europe, north-america).',
    );
  });

  it('has its few choices behind the question', () => {
    const audience = field('audience');
    expect(audience && listed(audience, known)).toBe(' (everyone, business, staff)');
  });
});

describe('hours and reply times', () => {
  const textOf = (given: Record<string, string>) => {
    const draft = draftEntry('contact', { ...contact, ...given });
    if (!draft.ok) throw new Error(draft.faults.join());
    return JSON.parse(draft.file.text);
  };
  const email = { kind: 'email', value: 'kites@paperkite.example' };

  it('are those of a region for a line, and a span of hours for an address', () => {
    expect(textOf({ hours: 'europe' }).hours).toEqual({ region: 'europe' });
    expect(textOf({ ...email, replyTime: '24-48' }).replyTime).toEqual({
      minimumHours: 24,
      maximumHours: 48,
    });
    expect(textOf({ ...email, replyTime: '24' }).replyTime).toEqual({
      minimumHours: 24,
      maximumHours: 24,
    });
  });

  it('are left out when no source says', () => {
    expect(textOf({ hours: '' })).not.toHaveProperty('hours');
    expect(textOf({ ...email, replyTime: ' ' })).not.toHaveProperty('replyTime');
  });
});
