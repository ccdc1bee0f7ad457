import type { ZoneOffsets } from '@/lib/domain/time/zone-offsets';
import { dayOf, millisecondsPerDay, wallTimeAt } from '@/lib/domain/time/zone-offsets';
import type { Interval } from './open-intervals';
import type { StatedHours, Stretch } from './week';
import { weekOf } from './week';

/** Stretches that begin on a day, in milliseconds from its start; one may end on the next day. */
export type DayTimes = readonly Stretch[];

const daysPerWeek = 7;

/**
 * One open stretch by the days of the wall. Up to a day long it belongs to the day on which it
 * begins; a longer one is cut at each midnight.
 */
function piecesOf(start: number, end: number): Interval[] {
  if (end - start <= millisecondsPerDay) return [[start, end]];
  const pieces: Interval[] = [];
  for (let from = start; from < end; ) {
    const to = Math.min(end, (dayOf(from) + 1) * millisecondsPerDay);
    pieces.push([from, to]);
    from = to;
  }
  return pieces;
}

/**
 * What clocks show when it opens and closes on each day of a week that begins on a day (its
 * number). Of a stretch that began before the week the rest stands on the first day. The intervals
 * (epoch milliseconds) must reach a day past the week at both ends.
 */
export function dayTimes(
  intervals: readonly Interval[],
  table: ZoneOffsets,
  firstDay: number,
): DayTimes[] {
  const begin = firstDay * millisecondsPerDay;
  const days: Stretch[][] = Array.from({ length: daysPerWeek }, () => []);
  const pieces = intervals.flatMap(([start, end]) =>
    // Clocks as they are just before it closes: a change may come at that instant.
    piecesOf(wallTimeAt(table, start), wallTimeAt(table, end - 1) + 1),
  );
  for (const [from, to] of pieces) {
    if (to <= begin) continue;
    const start = Math.max(from, begin);
    const day = dayOf(start);
    const midnight = day * millisecondsPerDay;
    days[day - firstDay]?.push({ opens: start - midnight, closes: to - midnight });
  }
  return days;
}

/** The same of a week as it is stated, from Monday, each stretch with the period that states it. */
export function statedDayTimes<Period extends StatedHours['regular'][number]>(
  regular: readonly Period[],
): (Stretch & { period: Period })[][] {
  const days: (Stretch & { period: Period })[][] = Array.from({ length: daysPerWeek }, () => []);
  for (const period of regular) {
    for (const { weekday, opens, closes } of weekOf({ regular: [period] }).regular) {
      days[weekday]?.push({ opens, closes, period });
    }
  }
  return days.map((stretches) => stretches.sort((a, b) => a.opens - b.opens));
}
