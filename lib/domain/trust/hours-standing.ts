import { addDays } from '@/lib/domain/time/calendar';
import type { ContactKind } from '@/lib/schema/contact-point';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';
import type { Source } from '@/lib/schema/source';
import type { Standing, Validity } from './verification';
import { validity } from './verification';

/**
 * How far the hours of a contact can be trusted. Only confirmed ones tell whether it is open, and
 * only through their last day; the others are what somebody says.
 */
export type HoursStanding =
  | ({ status: 'confirmed' } & Validity)
  | { status: 'expired' | 'reported' };

/** Days for which an official page's hours hold: as long as what else it says of itself. */
const validityInDays = 365;

/** What states a week, and what states each of its exceptions; undefined: no such source. */
interface HoursBasis {
  week: readonly (Source | undefined)[];
  exceptions: readonly (Source | undefined)[];
}

const isOfficial = (source: Source | undefined) => source?.kind === 'official';

/**
 * Derives how far hours can be trusted on `today` from the sources that state them. Hours of a value
 * that is not confirmed are a claim, whoever states them: they must not invite to a call. One
 * exception that only others report makes the whole a claim.
 */
export function hoursStanding(
  standing: Standing<ContactKind>,
  { week, exceptions }: HoursBasis,
  today: CalendarDate,
): HoursStanding {
  const official = week.filter(isOfficial);
  if (standing.status !== 'confirmed' || official.length === 0 || !exceptions.every(isOfficial)) {
    return { status: 'reported' };
  }
  const [last] = official
    .flatMap((source) => source?.observedOn ?? [])
    .map((day) => addDays(day, validityInDays))
    .toSorted()
    .reverse();
  if (last === undefined || last < today) return { status: 'expired' };
  const [validThrough = last] = [last, standing.validThrough].toSorted();
  return { status: 'confirmed', ...validity(validThrough, standing.offeredThrough) };
}
