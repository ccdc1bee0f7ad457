import { openIntervals } from '@/lib/domain/hours/open-intervals';
import { addDays } from '@/lib/domain/time/calendar';
import type { ZoneOffsets } from '@/lib/domain/time/zone-offsets';
import {
  dayNumber,
  instantOf,
  localDateTime,
  millisecondsPerDay,
} from '@/lib/domain/time/zone-offsets';
import { zoneOffsetsAround } from '@/lib/domain/time/zone-offsets-from-temporal';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';
import type { OpeningHours } from '@/lib/schema/parts/opening-hours';

const daysAhead = 7;

/** A day on which something is open at other times than before: "09:00-17:00", one text a stretch. */
interface ChangedDay {
  date: CalendarDate;
  before: readonly string[];
  after: readonly string[];
}

/** What other hours mean for the seven days that begin with the day of the comparison. */
export interface HoursChange {
  /** The zone whose days and clocks are told: that of the new hours, if there are any. */
  timeZone: string;
  /** null where no hours are stated. */
  before: OpeningHours | null;
  after: OpeningHours | null;
  /** Empty when the difference lies elsewhere, such as on a later holiday. */
  days: readonly ChangedDay[];
}

function timesOn(hours: OpeningHours | null, date: CalendarDate, clocks: ZoneOffsets): string[] {
  if (hours === null) return [];
  const midnight = dayNumber(date) * millisecondsPerDay;
  const from = instantOf(clocks, midnight);
  const to = instantOf(clocks, midnight + millisecondsPerDay);
  const table = zoneOffsetsAround(hours.timeZone, from);
  return openIntervals(hours, table, from, to).map(([start, end]) => {
    const closes = end === to ? '24:00' : localDateTime(clocks, end).time;
    return `${localDateTime(clocks, start).time}-${closes}`;
  });
}

/** Compares two statements of hours; null when they are the same. */
export function hoursChange(
  before: OpeningHours | null,
  after: OpeningHours | null,
  today: CalendarDate,
): HoursChange | null {
  const timeZone = after?.timeZone ?? before?.timeZone;
  if (timeZone === undefined || JSON.stringify(before) === JSON.stringify(after)) return null;
  const clocks = zoneOffsetsAround(timeZone, dayNumber(today) * millisecondsPerDay);
  const days = Array.from({ length: daysAhead }, (_, index) => addDays(today, index))
    .map((date) => ({
      date,
      before: timesOn(before, date, clocks),
      after: timesOn(after, date, clocks),
    }))
    .filter((day) => day.before.join() !== day.after.join());
  return { timeZone, before, after, days };
}
