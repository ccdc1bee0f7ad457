import { dayNumber, dayOf, millisecondsPerDay, wallTimeAt } from '@/lib/domain/time/zone-offsets';
import type { SentHours } from './sent-hours';

const daysAhead = 7;
/** Clocks change on half hours of UTC. */
const step = 1_800_000;

/** What some clocks show at an instant (epoch milliseconds), as a wall time: see `wallTimeAt`. */
export type WallClock = (instant: number) => number;

/** Which of the exceptions hold today or begin within a week, in the line's zone: their indexes. */
export function exceptionsSoon({ exceptions = [], clocks }: SentHours, at: number): number[] {
  const today = dayOf(wallTimeAt(clocks, at));
  return exceptions.flatMap(({ validFrom, validThrough }, index) =>
    dayNumber(validFrom) <= today + daysAhead && dayNumber(validThrough) >= today ? index : [],
  );
}

/**
 * What clocks show right after they change within a week after an instant, to the half hour; null
 * when they do not.
 */
export function clockChangeSoon(clock: WallClock, at: number): number | null {
  for (
    let instant = at - (at % step);
    instant < at + daysAhead * millisecondsPerDay;
    instant += step
  ) {
    const next = clock(instant + step);
    if (next - clock(instant) !== step) return next;
  }
  return null;
}

/**
 * The clock changes within a week at a line and at its visitor, as wall times after the change; a
 * change on the same day at both is one.
 */
export function clockChangesSoon(
  line: WallClock,
  visitor: WallClock,
  at: number,
): Record<'there' | 'here' | 'both', number | null> {
  const there = clockChangeSoon(line, at);
  const here = clockChangeSoon(visitor, at);
  return there !== null && here !== null && dayOf(there) === dayOf(here)
    ? { there: null, here: null, both: there }
    : { there, here, both: null };
}
