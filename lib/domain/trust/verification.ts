import type { PageOwner } from '@/lib/domain/addresses/official-address';
import { addDays } from '@/lib/domain/time/calendar';
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
  /**
   * The last day for a page built today, saved on a device or served by a host that builds no more: never
   * later than the other.
   */
  offeredThrough: CalendarDate;
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

/** The last day on which a verification of this kind of value holds; null for an undated copy. */
export function validThrough(kind: ContactKind, verification: Verification): CalendarDate | null {
  return verification.observedOn === null
    ? null
    : addDays(verification.observedOn, contactKinds[kind].value.validityInDays);
}

/**
 * The last day on which a page built on `today` may offer a value of this kind, wherever the page comes
 * from; null: for as long as it is confirmed.
 */
export function offeredThrough(kind: ContactKind, today: CalendarDate): CalendarDate | null {
  const { offeredInDays } = contactKinds[kind].value;
  return offeredInDays === null ? null : addDays(today, offeredInDays);
}

/** What holds through a day, and on a page built today not beyond the other. */
export function validity(validThrough: CalendarDate, offered: CalendarDate | null): Validity {
  const sooner = offered !== null && offered < validThrough;
  return { validThrough, offeredThrough: sooner ? offered : validThrough };
}

/** What a look found, and of which day. */
type Finding = Pick<Verification, 'observedOn' | 'finding'>;

/**
 * Newest first. An undated contradiction counts as the newest and an undated confirmation as the
 * oldest: in suspicion, the person who might call is protected.
 */
export function byProtection(a: Finding, b: Finding): number {
  const rank = (verification: Finding) =>
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
    ...validity(until, offeredThrough(kind, today)),
  };
}
