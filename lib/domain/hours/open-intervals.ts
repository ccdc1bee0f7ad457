import type { ZoneOffsets } from '@/lib/domain/time/zone-offsets';
import {
  dayExists,
  dayOf,
  instantOf,
  millisecondsPerDay,
  wallTimeAt,
} from '@/lib/domain/time/zone-offsets';
import type { StatedHours, Week } from './week';
import { stretchesOn, weekOf } from './week';

/** From the first open instant to the first closed one, in epoch milliseconds. */
export type Interval = readonly [start: number, end: number];

/** Intervals that overlap or touch become one. */
function merged(intervals: readonly Interval[]): Interval[] {
  const result: [number, number][] = [];
  for (const [start, end] of [...intervals].sort((a, b) => a[0] - b[0])) {
    const last = result[result.length - 1];
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

/**
 * When something that begins on one of these days is open. What a clock change leaves nothing of
 * (02:30 to 03:00, when 02:30 becomes 03:30) is never open, and a day that a zone skips has no hours.
 */
export function intervalsOfDays(
  week: Week,
  table: ZoneOffsets,
  firstDay: number,
  lastDay: number,
): Interval[] {
  const found: Interval[] = [];
  // Counted by difference: where numbers are too large to tell days apart, the loop still ends.
  for (let index = 0; index <= lastDay - firstDay; index += 1) {
    const day = firstDay + index;
    if (!dayExists(table, day)) continue;
    const midnight = day * millisecondsPerDay;
    for (const { opens, closes } of stretchesOn(week, day)) {
      const start = instantOf(table, midnight + opens);
      const end = instantOf(table, midnight + closes);
      if (start < end) found.push([start, end]);
    }
  }
  return merged(found);
}

/** The parts that lie in both, in the order of time; each list is in that order too. */
export function intersection(some: readonly Interval[], others: readonly Interval[]): Interval[] {
  return some.flatMap(([start, end]) =>
    others
      .map(([from, to]): Interval => [Math.max(start, from), Math.min(end, to)])
      .filter(([from, to]) => from < to),
  );
}

/**
 * When it is open within a span (epoch milliseconds), cut at its ends and at those of the table, in
 * the order of time; no two touch.
 */
export function openIntervals(
  hours: StatedHours,
  table: ZoneOffsets,
  from: number,
  to: number,
): Interval[] {
  const span: Interval = [Math.max(from, table.from), Math.min(to, table.until)];
  // Two days back, because the evening before a skipped day may still be open; one day on, because
  // clocks that go back may show the day before again.
  const first = dayOf(wallTimeAt(table, span[0])) - 2;
  const last = dayOf(wallTimeAt(table, span[1])) + 1;
  return intersection(intervalsOfDays(weekOf(hours), table, first, last), [span]);
}
