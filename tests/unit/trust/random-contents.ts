import * as fc from 'fast-check';
import { addDays } from '@/lib/domain/time/calendar';
import { type Action, contactKindNames, contactKinds } from '@/lib/domain/trust/contact-kinds';
import type { ContactKind, ContactPoint } from '@/lib/schema/contact-point';
import type { CollectionName, ContentFile, ContentSet } from '@/lib/schema/content-set';
import { collectionNames } from '@/lib/schema/content-set';
import type { RetiredValue } from '@/lib/schema/retired-value';
import type { Source } from '@/lib/schema/source';
import type { Verification } from '@/lib/schema/verification';
import { organization, source } from '../examples';

/** A look at a value, told by its age in days on the day of the build; null for an undated copy. */
export interface Look {
  value: string;
  source: string;
  age: number | null;
  method: Verification['method'];
  finding: Verification['finding'];
}

export interface Line {
  kind: ContactKind;
  value: string;
  looks: readonly Look[];
}

/** What a content set is made of, without its dates: an oracle reads this and nothing else. */
export interface Situation {
  today: string;
  lines: readonly Line[];
  sourceKinds: Readonly<Record<string, Source['kind']>>;
  /** Days since each source was read on the live page. */
  readAges: Readonly<Record<string, number>>;
  retired: readonly Pick<RetiredValue, 'kind' | 'value'>[];
  hides: boolean;
}

/** Few values, each of them close to another: by a digit, a letter, a slash. */
const values: Record<Action, readonly string[]> = {
  call: ['+442079460123', '+442079460124', '+12125550142'],
  write: ['help@paperkite.example', 'helps@paperkite.example'],
  open: [
    'https://paperkite.example/help',
    'https://paperkite.example/help/',
    'https://kite.example/help',
    'https://kite.example/',
  ],
  follow: ['Menu > Help', 'Menu > Contact'],
};
const valuesOf = (kind: ContactKind) => values[contactKinds[kind].action];
const everyValue = [...new Set(Object.values(values).flat())];
const sourceNames = ['first', 'second', 'third'];

/** Days around the ends of both validities, and any others. */
const age = fc.oneof(
  fc.constantFrom(0, 1, 89, 90, 91, 364, 365, 366),
  fc.integer({ min: 0, max: 800 }),
);
const valueFor = (kind: ContactKind) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...valuesOf(kind)) },
    { weight: 1, arbitrary: fc.constantFrom(...everyValue) },
  );

function lookAt(kind: ContactKind): fc.Arbitrary<Look> {
  return fc
    .record({
      value: valueFor(kind),
      // The last one is a document that the content does not have.
      source: fc.constantFrom(...sourceNames, ...sourceNames, 'nowhere'),
      age,
      method: fc.constantFrom(
        'live-read',
        'live-read',
        'test-call',
        'archived-copy',
        'undated-copy',
      ),
      finding: fc.constantFrom('confirms', 'confirms', 'confirms', 'contradicts'),
    } as const)
    .map((look) => ({ ...look, age: look.method === 'undated-copy' ? null : look.age }) as Look);
}

const line: fc.Arbitrary<Line> = fc
  .oneof(
    // Most lines reach a person, however many other kinds there are.
    { weight: 3, arbitrary: fc.constantFrom<ContactKind[]>('phone', 'phone', 'email') },
    { weight: 1, arbitrary: fc.constantFrom(...contactKindNames) },
  )
  .chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      value: fc.constantFrom(...valuesOf(kind)),
      looks: fc.array(lookAt(kind), { maxLength: 4 }),
    }),
  );

const sourceKind = fc.constantFrom<Source['kind'][]>(
  'official',
  'official',
  'official',
  'third-party',
  'public-authority',
);
const retiredValue = fc.record({
  kind: fc.constantFrom<RetiredValue['kind'][]>('phone', 'email', 'web'),
  value: fc.constantFrom(...everyValue),
});

export const situations: fc.Arbitrary<Situation> = fc.record({
  today: fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2026-01-01', days)),
  lines: fc.array(line, { minLength: 1, maxLength: 4 }),
  sourceKinds: fc.record({ first: sourceKind, second: sourceKind, third: sourceKind }),
  readAges: fc.record({ first: age, second: age, third: age }),
  retired: fc.oneof(fc.constant([]), fc.array(retiredValue, { maxLength: 2 })),
  hides: fc.boolean(),
});

function verificationOf({ age: days, ...look }: Look, today: string): Verification {
  const observedOn = days === null ? null : addDays(today, -days);
  return { ...look, observedOn, checkedOn: today, checkedBy: 'maintainers' };
}

function contactOf({ kind, value }: Line, index: number): ContactPoint {
  const shared = {
    name: `Contact ${index}`,
    description: 'For everything.',
    value,
    audience: ['everyone'],
    topics: ['general'],
    areaServed: ['GB' as const],
    availableLanguage: [],
    hours: null,
    replyTime: null,
    sources: ['first'],
  };
  if (kind === 'phone') return { ...shared, kind, claimedCost: null, defects: [] };
  return kind === 'web-form' ? { ...shared, kind, branches: [] } : { ...shared, kind };
}

const slugOf = (index: number) => `contact-${index}`;

function filesOf<Data>(entries: readonly (readonly [string, Data])[]): ContentFile<Data>[] {
  return entries.map(([slug, data]) => ({ slug, file: `${slug}.json`, data }));
}

/** The content files of a situation, as if they had been read and found to be without error. */
export function contentOf(situation: Situation): ContentSet {
  const { today, lines, sourceKinds, readAges, retired, hides } = situation;
  const base = organization({});
  const none = Object.fromEntries(collectionNames.map((name) => [name, new Set<string>()]));
  return {
    contacts: filesOf(lines.map((entry, index) => [slugOf(index), contactOf(entry, index)])),
    verifications: filesOf(
      lines.map(({ looks }, index) => [
        slugOf(index),
        looks.map((look) => verificationOf(look, today)),
      ]),
    ),
    sources: filesOf(
      Object.entries(sourceKinds).map(([name, kind]) => {
        const observedOn = addDays(today, -(readAges[name] ?? 0));
        return [name, source({ kind, observedOn })] as const;
      }),
    ),
    retired: filesOf(
      retired.map((entry, index) => [
        `retired-${index}`,
        { ...entry, reason: 'Switched off.', retiredOn: today, sources: ['first'] },
      ]),
    ),
    'verifications/claims': [],
    'verifications/faqs': [],
    regions: [],
    claims: [],
    outcomes: [],
    faqs: [],
    guides: [],
    changes: [],
    vocabularies: [],
    organization: {
      slug: 'organization',
      file: 'organization.json',
      data: {
        ...base,
        recommendedContacts: lines.map((_, index) => slugOf(index)),
        reportedNumbers: hides ? 'hide' : 'reveal',
      },
    },
    figures: null,
    issueFlow: {
      slug: 'issueFlow',
      file: 'issue-flow.json',
      data: { start: 'start', questions: [], groups: [], preparations: [] },
    },
    slugs: none as Record<CollectionName, Set<string>>,
    today,
  };
}
