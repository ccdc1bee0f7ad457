import { addDays } from '@/lib/domain/time/calendar';
import { applicableVerifications, validThrough } from '@/lib/domain/trust/verification';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';
import type { Verification } from '@/lib/schema/verification';
import type { Contact, Directory } from './directory';

/** One thing that happened to contacts, on the day on which this directory said so. */
export type HistoryEntry = {
  /** The same for the same event in every build; letters, digits and hyphens. */
  id: string;
  date: CalendarDate;
} & (
  | { kind: 'added' | 'changed'; contacts: readonly Contact[]; statement: string }
  | {
      kind: 'confirmed' | 'contradicted';
      contact: Contact;
      verification: Verification;
      /** The last day of a confirmation; null for a contradiction. */
      until: CalendarDate | null;
      /** Whether the verification spoke of a value that the contact no longer has. */
      earlier: boolean;
    }
  | { kind: 'expired'; contact: Contact; verification: Verification; until: CalendarDate }
  | { kind: 'retired'; retired: Directory['retired'][number] }
);

function written({ changes, contacts }: Directory): HistoryEntry[] {
  return changes.map(({ slug, date, change, contacts: slugs, statement }) => ({
    id: slug,
    date,
    kind: change,
    contacts: contacts.filter((contact) => slugs.includes(contact.slug)),
    statement,
  }));
}

/** The verifications that can count for the value that each speaks of, with the last day of each. */
function countingChecks(contact: Contact, { sources, organization: owner }: Directory) {
  const { kind, verifications } = contact;
  return verifications
    .filter(
      (verification) =>
        applicableVerifications({
          kind,
          value: verification.value,
          verifications: [verification],
          sources,
          owner,
        }).length > 0,
    )
    .map((verification) => ({ verification, until: validThrough(kind, verification) }));
}

type Counting = ReturnType<typeof countingChecks>[number];

/** A verification that came too late, or of an unknown day, never made anything confirmed. */
const confirmedThen = ({ verification, until }: Counting) =>
  verification.finding === 'confirms' && until !== null && until >= verification.checkedOn;

function idOf(contact: Contact, { source, checkedOn, finding }: Verification): string {
  return `${checkedOn}-${contact.slug}-${finding}-${source}`;
}

function checked(contact: Contact, counting: readonly Counting[]): HistoryEntry[] {
  return counting.flatMap((one): HistoryEntry[] => {
    const { verification, until } = one;
    const earlier = verification.value !== contact.value;
    const entry = {
      id: idOf(contact, verification),
      date: verification.checkedOn,
      contact,
      verification,
      earlier,
    };
    if (verification.finding === 'contradicts')
      return [{ ...entry, kind: 'contradicted', until: null }];
    return confirmedThen(one) ? [{ ...entry, kind: 'confirmed', until }] : [];
  });
}

/** The days on which the present value stopped being confirmed, and nobody looked again in time. */
function expired(
  contact: Contact,
  counting: readonly Counting[],
  today: CalendarDate,
): HistoryEntry[] {
  const ofValue = counting.filter(({ verification }) => verification.value === contact.value);
  return ofValue.filter(confirmedThen).flatMap(({ verification, until }) => {
    if (until === null || until >= today) return [];
    const date = addDays(until, 1);
    const isOver = ofValue.some(
      (other) =>
        other.verification.checkedOn <= date &&
        (other.verification.finding === 'contradicts' || (other.until ?? '') > until),
    );
    if (isOver) return [];
    const id = `${date}-${contact.slug}-expired`;
    return [{ id, date, kind: 'expired' as const, contact, verification, until }];
  });
}

function ofContact(contact: Contact, directory: Directory): HistoryEntry[] {
  const counting = countingChecks(contact, directory);
  return [...checked(contact, counting), ...expired(contact, counting, directory.today)];
}

function newestFirst(a: HistoryEntry, b: HistoryEntry): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/**
 * Everything that happened, the newest first: what editors wrote down, and what follows from verifications
 * and withdrawn values. Nothing of it lies after the day of the directory.
 */
export function historyOf(directory: Directory): HistoryEntry[] {
  const retired = directory.retired.map((entry) => ({
    id: `${entry.retiredOn}-${entry.slug}-retired`,
    date: entry.retiredOn,
    kind: 'retired' as const,
    retired: entry,
  }));
  return [
    ...written(directory),
    ...directory.contacts.flatMap((contact) => ofContact(contact, directory)),
    ...retired,
  ].toSorted(newestFirst);
}

/** Whether an entry is about a contact: by its name, or by the value that it still has. */
export function isAbout(entry: HistoryEntry, { slug, value }: Contact): boolean {
  if ('contacts' in entry) return entry.contacts.some((contact) => contact.slug === slug);
  return 'contact' in entry ? entry.contact.slug === slug : entry.retired.value === value;
}
