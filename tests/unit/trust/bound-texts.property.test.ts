import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '@/lib/content/load/assemble';
import { readFolder } from '@/lib/content/read/read-folder';
import { deriveDirectory } from '@/lib/domain/directory/derive/derive-directory';
import type { ContentFile, ContentSet } from '@/lib/schema/content-set';
import { demoFolder, pinnedDay } from '@/tests/unit/content-folder';

const { content } = assemble(readFolder(demoFolder).files, pinnedDay);

/** Everything that is confirmed, by its kind and name. */
function confirmedIn(changed: ContentSet): Set<string> {
  const { organization, issueFlow } = changed;
  if (!organization || !issueFlow) throw new Error('The demo has both.');
  const singles = { organization: organization.data, issueFlow: issueFlow.data };
  const { claims, faqs, contacts } = deriveDirectory(changed, singles);
  const standings = [
    ...claims.map(({ slug, status }) => [`claims/${slug}`, status]),
    ...faqs.map(({ slug, basis }) => [`faqs/${slug}`, basis.status]),
    ...contacts.flatMap(({ slug, hoursStanding, costStanding }) => [
      [`hours/${slug}`, hoursStanding?.status],
      [`cost/${slug}`, costStanding?.status],
    ]),
  ];
  return new Set(
    standings.flatMap(([name, status]) => (status === 'confirmed' ? [`${name}`] : [])),
  );
}
const before = confirmedIn(content);

type Open = 'claims' | 'faqs' | 'regions';
type Texts = Record<string, unknown>;

/** The words of files that everybody edits, and which of them a verification binds. */
const places: readonly (readonly [Open, string, boolean])[] = [
  ['claims', 'statement', true],
  ['claims', 'remark', false],
  ['faqs', 'question', true],
  ['faqs', 'answer', true],
  ['faqs', 'body', true],
  ['faqs', 'topic', false],
  ['regions', 'stated', true],
  ['regions', 'assumption', true],
  ['regions', 'name', false],
];

function edited(name: Open, slug: string, make: (data: Texts) => Texts): ContentSet {
  const files = content[name].map((file: ContentFile<object>) =>
    file.slug === slug ? { ...file, data: make(file.data as Texts) } : file,
  );
  return { ...content, [name]: files } as ContentSet;
}

const slugOf = (name: Open) => fc.constantFrom(...content[name].map(({ slug }) => slug));
const edit = fc.constantFrom(...places).chain(([name, key, isBound]) =>
  fc.record({
    name: fc.constant(name),
    key: fc.constant(key),
    isBound: fc.constant(isBound),
    slug: slugOf(name),
    at: fc.nat(2000),
    words: fc.oneof(
      fc.constantFrom(' ', '\n\n', '\t ', '\u00a0', '.', 'not ', 'Call us. ', 'é'),
      fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }),
    ),
  }),
);
const shown = (text: string) => text.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '');

describe('an edit of words that everybody may change', () => {
  it('never makes anything confirmed, and unbinds the text unless HTML shows the same', () => {
    fc.assert(
      fc.property(edit, ({ name, key, isBound, slug, at, words }) => {
        let isOther = false;
        const changed = edited(name, slug, (data) => {
          const text = typeof data[key] === 'string' ? data[key] : '';
          const other = text.slice(0, at) + words + text.slice(at);
          isOther = shown(other) !== shown(text);
          return { ...data, [key]: other };
        });
        const after = confirmedIn(changed);
        expect([...after].filter((entry) => !before.has(entry))).toEqual([]);
        if (!isOther || !isBound) expect(after).toEqual(before);
        else if (name !== 'regions') expect(after).not.toContain(`${name}/${slug}`);
      }),
      { numRuns: 400 },
    );
  });

  it('never lends the verification of one text to another', () => {
    const logs = [...content['verifications/claims'], ...content['verifications/faqs']];
    for (const name of ['claims', 'faqs'] as const) {
      const swapped = content[name].map(({ slug }) => {
        const others = logs.filter((log) => log.slug !== slug || !log.file.includes(name));
        return { slug, file: `${slug}.json`, data: others.flatMap(({ data }) => data) };
      });
      const lent = { ...content, [`verifications/${name}`]: swapped } as ContentSet;
      const gained = [...confirmedIn(lent)].filter((entry) => entry.startsWith(`${name}/`));
      expect(gained).toEqual([]);
    }
  });
});
