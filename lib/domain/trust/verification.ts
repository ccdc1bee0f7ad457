import type { PageOwner } from '@/lib/domain/addresses/official-address';
import { addDays } from '@/lib/domain/time/calendar';
import type { Claim } from '@/lib/schema/claim';
import type { ContactKind } from '@/lib/schema/contact-point';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';
import type { RetiredValue } from '@/lib/schema/retired-value';
import type { Source } from '@/lib/schema/source';
import type { Verification } from '@/lib/schema/verification';
import { inadmissibility } from './admissibility';
import { contactKinds, valueKindOf } from './contact-kinds';
import { isSameValue } from './value-key';

export type Status = 'confirmed' | 'expired' | 'reported' | 'contradicted' | 'retired';

declare const confirmed: unique symbol;
/**
 * A value that an official source states and whose verification still holds. Only this module makes one,
 * and only this can be dialled, mailed or exported: a plain text does not compile there.
 */
export type ConfirmedValue<Kind extends ContactKind> = string & { readonly [confirmed]: Kind };

/** Until when something may be said: what a page shows for some days only cannot be had without. */
export interface Validity {
  validThrough: CalendarDate;
  /** The last day for a copy of the page that was saved on a device: never later than the other. */
  savedThrough: CalendarDate;
}

/** Where a value stands on one day, and why. */
export type Standing<Kind extends ContactKind> =
  | ({
      status: 'confirmed';
      value: ConfirmedValue<Kind>;
      verification: Verification;
    } & Validity)
  | { status: 'expired'; verification: Verification; validThrough: CalendarDate | null }
  | { status: 'contradicted'; verification: Verification }
  | { status: 'retired'; retired: RetiredValue }
  | { status: 'reported' };

const claimValidityInDays = 365;

/** The last day on which a verification of this kind of value holds; null for an undated copy. */
export function validThrough(kind: ContactKind, verification: Verification): CalendarDate | null {
  return verification.observedOn === null
    ? null
    : addDays(verification.observedOn, contactKinds[kind].value.validityInDays);
}

/**
 * The last day on which a page, built on `today` and saved on a device, may offer a value of this
 * kind; null: for as long as it is confirmed.
 */
export function savedCopyThrough(kind: ContactKind, today: CalendarDate): CalendarDate | null {
  const { savedCopyInDays } = contactKinds[kind].value;
  return savedCopyInDays === null ? null : addDays(today, savedCopyInDays);
}

/** What holds through a day, and on a saved copy not beyond the other. */
export function validity(validThrough: CalendarDate, saved: CalendarDate | null): Validity {
  const savedThrough = saved !== null && saved < validThrough ? saved : validThrough;
  return { validThrough, savedThrough };
}

/**
 * Newest first. An undated contradiction counts as the newest and an undated confirmation as the
 * oldest: in suspicion, the person who might call is protected.
 */
function byProtection(a: Verification, b: Verification): number {
  const rank = (verification: Verification) =>
    verification.observedOn ??
    (verification.finding === 'contradicts' ? '9999-12-31' : '0000-01-01');
  if (rank(a) !== rank(b)) return rank(a) < rank(b) ? 1 : -1;
  if (a.finding === b.finding) return 0;
  return a.finding === 'contradicts' ? -1 : 1;
}

/** What is known of one value: where it is used, what was looked at, and what was withdrawn. */
export interface ValueRecord<Kind extends ContactKind> {
  kind: Kind;
  value: string;
  verifications: readonly Verification[];
  sources: ReadonlyMap<string, Source>;
  retired: readonly RetiredValue[];
  /** Whose pages confirm; null while that is unknown, when nothing is published. */
  owner: PageOwner | null;
}

/** What confirms a value names it letter by letter; what speaks against it does in any writing. */
function speaksOf({ value, finding }: Verification, kind: ContactKind, own: string): boolean {
  return finding === 'confirms' ? value === own : isSameValue(valueKindOf(kind), value, own);
}

/** The verifications that speak of this value and can count, oldest first; those of another value do not. */
export function applicableVerifications(
  record: Omit<ValueRecord<ContactKind>, 'retired'>,
): Verification[] {
  const { kind, value, verifications, sources } = record;
  return verifications.filter((verification) => {
    const source = sources.get(verification.source);
    return (
      speaksOf(verification, kind, value) &&
      source &&
      inadmissibility(verification, source, record) === null
    );
  });
}

/** Derives where a value stands on `today`. Checks of another value do not apply. */
export function standingOf<Kind extends ContactKind>(
  record: ValueRecord<Kind>,
  today: CalendarDate,
): Standing<Kind> {
  const { kind, value } = record;
  const retired = record.retired.find((entry) => entry.value === value);
  if (retired) return { status: 'retired', retired };
  const [verification] = applicableVerifications(record).toSorted(byProtection);
  if (!verification) return { status: 'reported' };
  if (verification.finding === 'contradicts') return { status: 'contradicted', verification };
  const until = validThrough(kind, verification);
  if (until === null || until < today)
    return { status: 'expired', verification, validThrough: until };
  return {
    status: 'confirmed',
    value: value as ConfirmedValue<Kind>,
    verification,
    ...validity(until, savedCopyThrough(kind, today)),
  };
}

export type ClaimStatus = Exclude<Status, 'retired'>;

/** Where a claim or an answer stands on one day, and the last day on which it does. */
export type ClaimStanding =
  | ({ status: 'confirmed' } & Validity)
  | { status: Exclude<ClaimStatus, 'confirmed'>; validThrough: null };

/** Where a claim stands: one official document against it outweighs any that say so. */
export function claimStanding(
  claim: Claim,
  sources: ReadonlyMap<string, Source>,
  today: CalendarDate,
): ClaimStanding {
  const official = claim.evidence.filter(({ source }) => sources.get(source)?.kind === 'official');
  if (official.some(({ finding }) => finding === 'contradicts')) return unconfirmed('contradicted');
  const confirming = official.filter(({ finding }) => finding === 'confirms');
  if (confirming.length === 0) return unconfirmed('reported');
  return currentThrough(
    confirming.map(({ source }) => sources.get(source)),
    today,
  );
}

function unconfirmed(status: Exclude<ClaimStatus, 'confirmed'>): ClaimStanding {
  return { status, validThrough: null };
}

/** Confirmed for as long as the newest of these documents is current. */
function currentThrough(
  documents: readonly (Source | undefined)[],
  today: CalendarDate,
): ClaimStanding {
  const days = documents.map((document) => document?.observedOn).filter((day) => !!day);
  const newest = days.toSorted().at(-1);
  const last = newest ? addDays(newest, claimValidityInDays) : null;
  return last === null || last < today
    ? unconfirmed('expired')
    : { status: 'confirmed', ...validity(last, null) };
}

/**
 * What an answer rests on: `contradicted` if official pages contradict a claim that it is about,
 * otherwise the strength of its strongest source. Public authorities count as official here.
 */
export function answerBasis(
  slugs: readonly string[],
  claims: readonly ClaimStatus[],
  sources: ReadonlyMap<string, Source>,
  today: CalendarDate,
): ClaimStanding {
  if (claims.includes('contradicted')) return unconfirmed('contradicted');
  const strong = slugs
    .map((slug) => sources.get(slug))
    .filter((source) => source !== undefined && source.kind !== 'third-party');
  return strong.length === 0 ? unconfirmed('reported') : currentThrough(strong, today);
}
