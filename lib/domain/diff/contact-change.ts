import type { Contact, Directory } from '@/lib/domain/directory/directory';
import { applicableChecks } from '@/lib/domain/trust/verification';
import type { Check } from '@/lib/schema/verification';
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
  voidChecks: readonly Check[];
  addedChecks: readonly Check[];
  /** Taken out of the file, to which lines should only be added. */
  removedChecks: readonly Check[];
  hours: HoursChange | null;
}

/** What is derived, or told apart from the other keys. */
const toldApart = [
  'slug',
  'value',
  'standing',
  'doubts',
  'checks',
  'hours',
  'hoursFrom',
  'hoursStanding',
];

function checksFor(contact: Contact | null, { sources, organization }: Directory) {
  return contact === null ? [] : applicableChecks({ ...contact, sources, owner: organization });
}

function missingFrom(checks: readonly Check[], others: readonly Check[]): Check[] {
  const known = new Set(others.map((check) => JSON.stringify(check)));
  return checks.filter((check) => !known.has(JSON.stringify(check)));
}

function standingWords({ standing, hoursStanding }: Contact): string {
  const until = 'validThrough' in standing ? standing.validThrough : null;
  return JSON.stringify([standing.status, until, hoursStanding]);
}

function isSame({ before, after, ...change }: ContactChange): boolean {
  if (before === null || after === null) return false;
  const lists = [change.fields, change.voidChecks, change.addedChecks, change.removedChecks];
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
    voidChecks: missingFrom(checksFor(before, base), checksFor(after, head)),
    addedChecks: missingFrom(after?.checks ?? [], before?.checks ?? []),
    removedChecks: missingFrom(before?.checks ?? [], after?.checks ?? []),
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
 * Whether a phone line is new, has another value or loses its confirmation, and no check confirms
 * what will be published.
 */
export function becomesUnconfirmed({ before, after }: ContactChange): boolean {
  if (after?.kind !== 'phone' || after.standing.status === 'confirmed') return false;
  return before?.value !== after.value || before.standing.status === 'confirmed';
}
