import { stretchesOn, weekOf } from '@/lib/domain/hours/week';
import { offsetText } from '@/lib/domain/time/offset-text';
import type { ZoneOffsets } from '@/lib/domain/time/zone-offsets';
import {
  dayExists,
  dayNumber,
  dayOf,
  instantOf,
  millisecondsPerDay,
  wallTimeAt,
} from '@/lib/domain/time/zone-offsets';
import { zoneOffsetsOf } from '@/lib/domain/time/zone-offsets-from-temporal';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';
import type { OpeningHours } from '@/lib/schema/parts/opening-hours';

/** One open stretch of one day, its times with the offset of that day: `09:00-05:00`. */
export interface Opening {
  /** The number of the day on which it begins. */
  day: number;
  opens: string;
  closes: string;
  /** Hours by which clocks are ahead of UTC when it opens. */
  offset: number;
}

/** A time of day with its offset, from a wall time and the instant that it means. */
function timeText(wallTime: number, instant: number): string {
  const time = new Date(wallTime).toISOString().slice(11, 16);
  return `${time}${offsetText((wallTime - instant) / 1000)}`;
}

function openingOf(table: ZoneOffsets, start: number, end: number): Opening {
  const opens = wallTimeAt(table, start);
  // Clocks as they are just before it closes: a change may come at that instant.
  const shown = wallTimeAt(table, end - 1) + 1;
  // Where a zone skips a day, a night ends two days later: then by the clocks of its beginning.
  const closes = dayOf(shown) > dayOf(opens) + 1 ? opens + end - start : shown;
  const isWholeDay = opens % millisecondsPerDay === 0 && closes - opens === millisecondsPerDay;
  return {
    day: dayOf(opens),
    opens: timeText(opens, start),
    // The specification's guide to schedules: around the clock is 00:00 to 23:59.
    closes: isWholeDay ? timeText(closes - 60_000, end - 60_000) : timeText(closes, end),
    offset: (opens - start) / 3_600_000,
  };
}

/**
 * What opens on each day from one to another, exceptions and clock changes included. Nothing lasts
 * beyond the last day.
 */
export function openingsOf(
  hours: OpeningHours,
  from: CalendarDate,
  through: CalendarDate,
): Opening[] {
  const [first, last] = [dayNumber(from), dayNumber(through)];
  const span = [first - 2, last + 3].map((day) => day * millisecondsPerDay) as [number, number];
  const table = zoneOffsetsOf(hours.timeZone, ...span);
  const week = weekOf(hours);
  const limit = instantOf(table, (last + 1) * millisecondsPerDay);
  const openings: Opening[] = [];
  for (let day = first; day <= last; day += 1) {
    if (!dayExists(table, day)) continue;
    const midnight = day * millisecondsPerDay;
    for (const stretch of stretchesOn(week, day)) {
      const start = instantOf(table, midnight + stretch.opens);
      const end = Math.min(instantOf(table, midnight + stretch.closes), limit);
      // A clock change may leave nothing of a stretch.
      if (start < end) openings.push(openingOf(table, start, end));
    }
  }
  return openings;
}
