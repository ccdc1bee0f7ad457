import type { ZoneOffsets } from '@/lib/domain/time/zone-offsets';
import {
  covers,
  dayOf,
  instantOf,
  millisecondsPerDay,
  wallTimeAt,
} from '@/lib/domain/time/zone-offsets';
import { type Interval, intervalsOfDays } from './open-intervals';
import type { StatedHours, Week } from './week';
import { weekOf } from './week';

export interface OpenStatus {
  open: boolean;
  /** Epoch milliseconds at which `open` turns; null: never. */
  nextChange: number | null;
}

/** Days to look at before a repeating week is known: one week, and what lies at its edges. */
const daysAhead = 14;

/**
 * Days after which a week may no longer go on as before, in order. A clock change is among them:
 * where periods overlap, it alone can tear a hole.
 */
function daysOfNews(week: Week, table: ZoneOffsets, after: number): number[] {
  const days = [...week.regular, ...week.exceptions].flatMap(({ first, last }) => [
    first,
    last + 1,
  ]);
  const changes = table.offsets.map(([start]) => dayOf(start) - 1);
  return [...new Set([...days, ...changes])]
    .filter((day) => day > after && day < Infinity)
    .sort((a, b) => a - b);
}

function near(week: Week, table: ZoneOffsets, day: number): Interval[] {
  return intervalsOfDays(week, table, day - 3, day + daysAhead + 1);
}

/** The first turn after an instant that lies near a day: from the day before to `daysAhead` on. */
function turnNear(
  day: number,
  intervals: readonly Interval[],
  table: ZoneOffsets,
  after: number,
): number | undefined {
  const from = Math.max(after, instantOf(table, (day - 1) * millisecondsPerDay));
  const to = instantOf(table, (day + daysAhead) * millisecondsPerDay);
  return intervals.flat().find((turn) => from < turn && turn < to);
}

/**
 * Whether it is open at an instant (epoch milliseconds) and when that turns. Open at the instant of
 * opening, closed at that of closing. `tableAt` gives the clocks around an instant, which are taken
 * to hold for as long as they are asked.
 */
export function openStatus(
  hours: StatedHours,
  tableAt: (instant: number) => ZoneOffsets,
  at: number,
): OpenStatus {
  const week = weekOf(hours);
  const table = tableAt(at);
  const today = dayOf(wallTimeAt(table, at));
  const open = near(week, table, today).some(([start, end]) => start <= at && at < end);
  for (const day of [today, ...daysOfNews(week, table, today)]) {
    const there = day === today ? table : tableAt(day * millisecondsPerDay);
    const turn = turnNear(day, near(week, there, day), there, at);
    if (turn !== undefined) return { open, nextChange: turn };
  }
  return { open, nextChange: null };
}

/**
 * What a browser can say of an instant by the table it was sent: 'unknown' where the table ends, or
 * where the next change lies past its end, since clocks may have changed by then.
 */
export function openStatusWithin(
  hours: StatedHours,
  table: ZoneOffsets,
  at: number,
): OpenStatus | 'unknown' {
  if (!covers(table, at)) return 'unknown';
  const status = openStatus(hours, () => table, at);
  return status.nextChange === null || covers(table, status.nextChange) ? status : 'unknown';
}
