import type { ZoneOffsets } from '@/lib/domain/time/zone-offsets';
import { dayNumber, millisecondsPerDay } from '@/lib/domain/time/zone-offsets';
import { zoneOffsetsOf } from '@/lib/domain/time/zone-offsets-from-temporal';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';
import type { HoursException, OpeningHours } from '@/lib/schema/parts/opening-hours';
import type { StatedHours } from './week';

/** What a browser is sent of a line's hours, as JSON: it brings no time zone data of its own. */
export interface SentHours extends StatedHours {
  /** The clocks of the line's zone. */
  clocks: ZoneOffsets;
}

/** Two years, a leap day included. */
const daysSent = 731;

/** The exceptions that are not over on a day. */
export function exceptionsFrom(
  hours: OpeningHours,
  today: CalendarDate,
): readonly HoursException[] {
  return hours.exceptions.filter(({ validThrough }) => validThrough >= today);
}

/**
 * Hours for a browser, from the day of the build for 24 months; before and after a page must say
 * that it does not know. Only what a source states of times and days is sent.
 */
export function sentHours(hours: OpeningHours, today: CalendarDate): SentHours {
  const from = dayNumber(today) * millisecondsPerDay;
  const clocks = zoneOffsetsOf(hours.timeZone, from, from + daysSent * millisecondsPerDay);
  const exceptions = exceptionsFrom(hours, today).map(({ validFrom, validThrough, periods }) => ({
    validFrom,
    validThrough,
    periods,
  }));
  return { regular: hours.regular, ...(exceptions.length > 0 && { exceptions }), clocks };
}
