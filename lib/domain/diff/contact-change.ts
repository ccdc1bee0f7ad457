import type { Contact, Directory } from '@/lib/domain/directory/directory';
import { isPhone } from '@/lib/domain/directory/directory';
import type { FactStanding } from '@/lib/domain/trust/fact-standing';
import { applicableVerifications } from '@/lib/domain/trust/verification';
import type { Fact } from '@/lib/domain/trust/verification-log';
import { boundFacts, factStandings } from '@/lib/domain/trust/verification-log';
import type { FactVerification, Verification } from '@/lib/schema/verification';
import type { FieldChange } from './field-changes';
import { fieldChanges } from './field-changes';
import type { HoursChange } from './hours-change';
import { hoursChange } from './hours-change';

/** What becomes of one contact; one side is null when it is new or gone. */
export interface ContactChange {
  slug: string;
  before: Contact | null;
  after: Contact | null;
  /** Keys of its file that differ, the value and the hours left out: they are told apart. */
  fields: readonly FieldChange[];
  /** Checks that spoke of its value and no longer do. */
  voidVerifications: readonly Verification[];
  addedVerifications: readonly (Verification | FactVerification)[];
  /** Taken out of the file, to which lines should only be added. */
  removedVerifications: readonly (Verification | FactVerification)[];
  /** Hours or cost that a verification carried, and none carries as they are now. */
  unboundFacts: readonly Fact[];
  hours: HoursChange | null;
}

/** What is derived, or told apart from the other keys. */
const toldApart = [
  'slug',
  'value',
  'standing',
  'suspicions',
  'verifications',
  'hours',
  'hoursFrom',
  'hoursStanding',
  'costStanding',
  'factVerifications',
] satisfies (keyof Contact)[];

function verificationsFor(contact: Contact | null, { sources, organization }: Directory) {
  return contact === null
    ? []
    : applicableVerifications({ ...contact, sources, owner: organization });
}

function missingFrom<Look>(verifications: readonly Look[], others: readonly Look[]): Look[] {
  const known = new Set(others.map((verification) => JSON.stringify(verification)));
  return verifications.filter((verification) => !known.has(JSON.stringify(verification)));
}

function standingWords({ standing, hoursStanding, costStanding }: Contact): string {
  const until = 'validThrough' in standing ? standing.validThrough : null;
  return JSON.stringify([standing.status, until, hoursStanding, costStanding]);
}

/** Every look, at the value and at the facts beside it. */
function looksAt(contact: Contact | null): readonly (Verification | FactVerification)[] {
  return contact === null ? [] : [...contact.verifications, ...contact.factVerifications];
}

const isCarried = (standing: FactStanding | null) =>
  standing !== null && standing.status !== 'reported';

/** A value that is no longer confirmed takes its facts along, which is told of the value. */
function unboundFacts(before: Contact | null, after: Contact | null): Fact[] {
  if (before === null || after === null || after.standing.status !== 'confirmed') return [];
  return boundFacts.filter((fact) => {
    const key = factStandings[fact];
    return isCarried(before[key]) && after[key]?.status === 'reported';
  });
}

function isSame({ before, after, ...change }: ContactChange): boolean {
  if (before === null || after === null) return false;
  const lists = [
    change.fields,
    change.voidVerifications,
    change.addedVerifications,
    change.removedVerifications,
  ];
  return (
    before.value === after.value &&
    lists.every(({ length }) => length === 0) &&
    change.hours === null &&
    standingWords(before) === standingWords(after)
  );
}

function changeOf(slug: string, base: Directory, head: Directory): ContactChange {
  const find = (directory: Directory) =>
    directory.contacts.find((contact) => contact.slug === slug) ?? null;
  const [before, after] = [find(base), find(head)];
  return {
    slug,
    before,
    after,
    fields: before && after ? fieldChanges(before, after, toldApart) : [],
    voidVerifications: missingFrom(verificationsFor(before, base), verificationsFor(after, head)),
    addedVerifications: missingFrom(looksAt(after), looksAt(before)),
    removedVerifications: missingFrom(looksAt(before), looksAt(after)),
    unboundFacts: unboundFacts(before, after),
    hours: before && after && hoursChange(before.hours, after.hours, head.today),
  };
}

/** What becomes of each contact between two states of a directory, derived for the same day. */
export function contactChanges(base: Directory, head: Directory): ContactChange[] {
  const slugs = [...base.contacts, ...head.contacts].map(({ slug }) => slug);
  return [...new Set(slugs)]
    .toSorted()
    .map((slug) => changeOf(slug, base, head))
    .filter((change) => !isSame(change));
}

/**
 * Whether a phone line is new, has another value or loses its confirmation, and no verification confirms
 * what will be published.
 */
export function becomesUnconfirmed({ before, after }: ContactChange): boolean {
  if (after === null || !isPhone(after) || after.standing.status === 'confirmed') return false;
  return before?.value !== after.value || before.standing.status === 'confirmed';
}
