import type { CalendarDate } from '@/lib/schema/parts/calendar-date';

export const millisecondsPerDay = 86_400_000;

/**
 * The clocks of one zone over a span, as data: small enough to send to a browser. Instants are epoch
 * milliseconds. Outside `from` (included) to `until` (not included) it claims nothing, although the
 * functions below go on with its first and last offset.
 */
export interface ZoneOffsets {
  readonly from: number;
  readonly until: number;
  /**
   * Pairs in the order of time: an instant, and the seconds by which clocks are ahead of UTC from
   * then on. The first pair holds for all that lies before it too.
   */
  readonly offsets: readonly (readonly [start: number, seconds: number])[];
}

/** Whether the table knows this instant. */
export function covers(table: ZoneOffsets, instant: number): boolean {
  return table.from <= instant && instant < table.until;
}

/** The index of the pair that holds at an instant. */
function pairAt({ offsets }: ZoneOffsets, instant: number): number {
  let low = 0;
  let high = offsets.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((offsets[middle]?.[0] ?? 0) <= instant) low = middle;
    else high = middle;
  }
  return low;
}

/** Milliseconds by which clocks are ahead of UTC under one pair. */
function shiftOf({ offsets }: ZoneOffsets, pair: number): number {
  return (offsets[pair]?.[1] ?? 0) * 1000;
}

/**
 * What the clocks show at an instant, as a "wall time": the milliseconds from 1970-01-01 00:00 on
 * the wall to it, every day having 24 hours. It is a number to count days and minutes with, never an
 * instant.
 */
export function wallTimeAt(table: ZoneOffsets, instant: number): number {
  return instant + shiftOf(table, pairAt(table, instant));
}

/**
 * The instant at which clocks show a wall time; Temporal's "compatible". What a change skips lies as
 * long after the change as it was meant to lie after its beginning (02:30 becomes 03:30), what
 * occurs twice means the first.
 * Source: https://tc39.es/proposal-temporal/docs/timezone.html#resolving-time-ambiguity
 */
export function instantOf(table: ZoneOffsets, wallTime: number): number {
  // No zone was ever a day away from UTC, so the search can begin a day before.
  const first = pairAt(table, wallTime - millisecondsPerDay);
  for (let pair = first; pair < table.offsets.length - 1; pair += 1) {
    const instant = wallTime - shiftOf(table, pair);
    const changes = table.offsets[pair + 1]?.[0] ?? 0;
    if (instant < changes || wallTime < changes + shiftOf(table, pair + 1)) return instant;
  }
  return wallTime - shiftOf(table, table.offsets.length - 1);
}

/** The number of the day (0 is 1970-01-01) in which a wall time lies. */
export function dayOf(wallTime: number): number {
  return Math.floor(wallTime / millisecondsPerDay);
}

/** The number of a day of the calendar. */
export function dayNumber(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay;
}

/** Whether a zone had this day: changing to the other side of the date line skips one. */
export function dayExists(table: ZoneOffsets, day: number): boolean {
  return dayOf(wallTimeAt(table, instantOf(table, day * millisecondsPerDay))) === day;
}

/** Day and time (`HH:MM`, 24 hours) that clocks show at an instant of the years 0 to 9999. */
export function localDateTime(
  table: ZoneOffsets,
  instant: number,
): { date: CalendarDate; time: string } {
  const text = new Date(wallTimeAt(table, instant)).toISOString();
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
}
