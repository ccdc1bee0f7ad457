import type { ZoneOffsets } from '@/lib/domain/time/zone-offsets';
import { daysOfWeek } from '@/lib/schema/parts/days-of-week';
import type { Interval } from './open-intervals';
import { intersection, openIntervals } from './open-intervals';
import type { StatedHours } from './week';

/** When people are up: 09:00 to 21:00 of every day. Ours, to propose times; it forbids none. */
const wakingHours: StatedHours = {
  regular: daysOfWeek.map((dayOfWeek) => ({ dayOfWeek, opens: '09:00', closes: '21:00' })),
};

/**
 * When a line is open during a visitor's day, within a span (epoch milliseconds): the times to
 * propose for a call. `line` and `visitor` are the clocks of the two; where either table ends
 * nothing is proposed.
 */
export function timesToCall(
  hours: StatedHours,
  line: ZoneOffsets,
  visitor: ZoneOffsets,
  from: number,
  to: number,
): Interval[] {
  return intersection(
    openIntervals(hours, line, from, to),
    openIntervals(wakingHours, visitor, from, to),
  );
}
