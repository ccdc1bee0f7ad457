import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '@/lib/content/load/assemble';
import { judge } from '@/lib/content/load/load-directory';
import { decode } from '@/lib/content/read/decode';
import { readFolder } from '@/lib/content/read/read-folder';
import type { SourceFile } from '@/lib/content/read/source-file';
import type { Directory } from '@/lib/domain/directory/directory';
import { isUsable } from '@/lib/domain/directory/directory';
import { outcomeContacts } from '@/lib/domain/directory/outcome-contacts';
import { structuredFaq } from '@/lib/formats/structured/structured-data';
import { rules } from '@/lib/rules';
import { openFiles } from '@/tests/docs/open-files';
import attacks from '@/tests/fixtures/attacks-in-words.json';
import { depth } from '@/tests/support/depth';
import { techniques, writtenForms } from '@/tests/support/number-techniques';
import { demoFolder, pinnedDay } from '@/tests/unit/content-folder';

const { files } = readFolder(demoFolder);
const isOpen = ({ path }: SourceFile) =>
  openFiles.open.some((entry) => `/content/${path}`.startsWith(entry.path));
const open = files.filter(isOpen);

/** The rules that judge words: the others look at what such files do not hold. */
const ofWords = rules.filter(({ id }) =>
  /^(?:numbers-are|addresses-are|hosts-in|status-is|letters-are|prose-)/.test(id),
);

/** What a page could make look official, as pages are given it. */
function offers(directory: Directory): Set<string> {
  const { contacts, claims, faqs, outcomes, organization } = directory;
  return new Set([
    ...claims.flatMap(({ slug, status }) => (status === 'confirmed' ? [`badge ${slug}`] : [])),
    ...faqs.flatMap((faq) => (faq.basis.status === 'confirmed' ? [`badge ${faq.slug}`] : [])),
    ...faqs.map((faq) => `data ${JSON.stringify(structuredFaq(faq, faq.slug))}`),
    ...contacts.flatMap((contact) => [
      ...(isUsable(contact, organization) ? [`lead ${contact.slug} ${contact.value}`] : []),
      ...(contact.hoursStanding?.status === 'confirmed' ? [`hours ${contact.slug}`] : []),
    ]),
    ...outcomes.map((outcome) => {
      const { usable } = outcomeContacts(outcome, directory);
      return `${outcome.slug} ${usable.map(({ slug }) => slug)}`;
    }),
  ]);
}

function loaded(changed: readonly SourceFile[]): Directory | null {
  const result = judge(assemble(changed, pinnedDay), ofWords);
  return result.ok ? result.directory : null;
}

const before = loaded(files);
if (before === null) throw new Error('The demonstration loads.');
const offered = offers(before);

/** What nobody may get past the rules, each in words of its own. */
const forms = [
  ...attacks.numbers.map(([, words]) => `${words}`),
  ...attacks.places.map(([, words]) => `${words}`),
  ...Object.entries(techniques).flatMap(([name, write]) => writtenForms(name, write, 3)),
  '[Help](https://account-desk.com/)',
  '[Help](tel:+12065550143)',
  '[Help](//account-desk.com)',
  '[Help](https://www.lanternferry.example/travellers/desk)',
  'Lantern Ferry has confirmed this line for everybody.',
  'This is the official number.',
];
const innocent = fc.oneof(
  fc.constantFrom('Please wait.', 'Yes.', 'It is free for 30 days, since 2021.', 'é', ' ', '\n'),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
);

/** A place in a file of words: the start of a value, or the end of a Markdown file. */
function planted({ path, text }: SourceFile, words: string, at: number): string {
  const line = words.replace(/\s+/g, ' ').trim();
  const values = [
    ...text.matchAll(
      /(?<=^\s*"?(?:statement|remark|question|answer|title|description|name|stated|assumption)"?: ?"?)\S/gm,
    ),
  ];
  const value = values[at % (values.length + 1)];
  if (value === undefined) return path.endsWith('.md') ? `${text}\n\n${words}\n` : text;
  // In front matter a comment would begin at "#", and nobody would see what follows.
  const written = path.endsWith('.json')
    ? JSON.stringify(line).slice(1, -1)
    : line.replaceAll('#', '');
  return `${text.slice(0, value.index)}${written} ${text.slice(value.index)}`;
}

function withEdit(file: SourceFile, text: string): readonly SourceFile[] | null {
  const decoded = decode(file.path, new TextEncoder().encode(text));
  if (!decoded.ok) return null;
  return files.map((other) => (other === file ? decoded.file : other));
}

const edit = fc.record({
  file: fc.constantFrom(...open),
  words: fc.oneof(
    fc.constantFrom(...forms).map((form) => ({ form, isAttack: true })),
    innocent.map((form) => ({ form, isAttack: false })),
  ),
  at: fc.nat(40),
});

describe('an edit of files that nobody owns', () => {
  it('gains no badge, no lead, no answer for programs, and gets no number or place past the rules', () => {
    let refused = 0;
    fc.assert(
      fc.property(edit, ({ file, words: { form, isAttack }, at }) => {
        const text = planted(file, form, at);
        const changed = text === file.text ? null : withEdit(file, text);
        if (changed === null) return;
        const directory = loaded(changed);
        if (directory === null) {
          refused += 1;
          return;
        }
        const gained = [...offers(directory)].filter((offer) => !offered.has(offer));
        expect(gained).toEqual([]);
        // One word too few is refused or says nothing: 77 ways are written down to half a percent.
        if (isAttack) expect([file.path, text.slice(0, 400)], form).toEqual([]);
      }),
      { numRuns: depth(200, 50_000), seed: 20_261_123 },
    );
    expect(refused).toBeGreaterThan(depth(60, 15_000));
  });
});
