import type { ZoneOffsets } from '@/lib/domain/time/zone-offsets';
import { dayNumber, millisecondsPerDay, wallTimeAt } from '@/lib/domain/time/zone-offsets';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';
import type { Interval } from './open-intervals';
import type { StatedHours } from './week';
import { weekOf } from './week';

/** The picture's unit across is a minute of the clock: seven days of 24 hours, whatever clocks do. */
export const minutesPerDay = 1440;
export const pictureWidth = 7 * minutesPerDay;
export const pictureHeight = 24;

/** From one minute of the picture to another. */
export type Span = readonly [from: number, to: number];

const minute = 60_000;

/** Spans within the picture, in order; those that overlap or touch are one. */
function tidy(spans: readonly Span[]): Span[] {
  const result: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const [start, end] = [Math.max(from, 0), Math.min(to, pictureWidth)];
    const last = result[result.length - 1];
    if (start >= end) continue;
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

/** Wall times of an interval, cut wherever clocks change, so that each piece is as long as it looks. */
function wallPieces([start, end]: Interval, table: ZoneOffsets): Interval[] {
  const changes = table.offsets.map(([at]) => at).filter((at) => start < at && at < end);
  const edges = [...changes, end];
  return edges.map((to, index) => [
    wallTimeAt(table, edges[index - 1] ?? start),
    // What clocks show as it ends, not what a change at that instant makes of it.
    wallTimeAt(table, to - 1) + 1,
  ]);
}

/** Where intervals lie in a week of a zone's clocks that begins on a day (its number). */
export function spansOf(
  intervals: readonly Interval[],
  table: ZoneOffsets,
  firstDay: number,
): Span[] {
  const midnight = firstDay * millisecondsPerDay;
  return tidy(
    intervals
      .flatMap((interval) => wallPieces(interval, table))
      .map(([start, end]): Span => [(start - midnight) / minute, (end - midnight) / minute]),
  );
}

/**
 * A week as it is stated, Monday first, in the line's own clocks, and none of its exceptions. A
 * night of Sunday reaches into Monday. Periods that ended before `today` are left out.
 */
export function statedSpans(hours: StatedHours, today: CalendarDate): Span[] {
  const spans = weekOf(hours)
    .regular.filter(({ last }) => last >= dayNumber(today))
    .map(({ weekday, opens, closes }): Span => {
      const midnight = weekday * minutesPerDay;
      return [midnight + opens / minute, midnight + closes / minute];
    });
  return tidy(
    spans.flatMap(([from, to]): Span[] => [
      [from, to],
      [from - pictureWidth, to - pictureWidth],
    ]),
  );
}

/** Spans as boxes of an SVG path, so far from the picture's upper and lower edge. */
export function boxesPath(spans: readonly Span[], margin: number): string {
  return spans
    .map(([from, to]) => {
      const height = pictureHeight - 2 * margin;
      return `M${from} ${margin}h${to - from}v${height}H${from}z`;
    })
    .join('');
}

/** A line across the picture's height at a wall time of the week that begins on a day. */
export function markPath(wallTime: number, firstDay: number): string {
  return `M${Math.round((wallTime - firstDay * millisecondsPerDay) / minute)} 0v${pictureHeight}`;
}
