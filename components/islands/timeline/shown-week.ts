import type { TimelineHours } from '@/lib/domain/directory/timeline-hours';
import type { DayTimes } from '@/lib/domain/hours/day-times';
import { dayTimes } from '@/lib/domain/hours/day-times';
import type { Interval } from '@/lib/domain/hours/open-intervals';
import { openIntervals } from '@/lib/domain/hours/open-intervals';
import { timesToCall } from '@/lib/domain/hours/time-to-call';
import type { ZoneOffsets } from '@/lib/domain/time/zone-offsets';
import { dayOf, instantOf, millisecondsPerDay, wallTimeAt } from '@/lib/domain/time/zone-offsets';

/** The seven days that are shown: those of a zone's clocks from the day of an instant on. */
export interface ShownWeek {
  at: number;
  clocks: ZoneOffsets;
  /** The number of the day on which `at` lies. */
  firstDay: number;
}

export function shownWeek(clocks: ZoneOffsets, at: number): ShownWeek {
  return { at, clocks, firstDay: dayOf(wallTimeAt(clocks, at)) };
}

function beginOf({ clocks, firstDay }: ShownWeek, days: number): number {
  return instantOf(clocks, (firstDay + days) * millisecondsPerDay);
}

/** Whether the page knows a line's clocks from the day of the build to the end of the week. */
export function knows(week: ShownWeek, { clocks }: TimelineHours, built: number): boolean {
  return built <= week.at && beginOf(week, 8) <= clocks.until;
}

/** When a line is open on the days shown and a day around them. */
export function openIn(week: ShownWeek, hours: TimelineHours): Interval[] {
  return openIntervals(hours, hours.clocks, beginOf(week, -1), beginOf(week, 8));
}

/** When to call it: within the visitor's day, what is not over yet. */
export function bestIn(week: ShownWeek, hours: TimelineHours): Interval[] {
  const times = timesToCall(hours, hours.clocks, week.clocks, beginOf(week, 0), beginOf(week, 7));
  return times.filter(([, end]) => end > week.at);
}

/** The intervals by the days on which they begin. */
export function timesOf(week: ShownWeek, intervals: readonly Interval[]): DayTimes[] {
  return dayTimes(intervals, week.clocks, week.firstDay);
}
