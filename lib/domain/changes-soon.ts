import { clockChanges } from './clock-changes';
import type { SentHours } from './sent-hours';
import type { ZoneOffsets } from './zone-offsets';
import { dayNumber, dayOf, millisecondsPerDay, wallTimeAt } from './zone-offsets';

const daysAhead = 7;

/** Which of the exceptions hold today or begin within a week, in the line's zone: their indexes. */
export function exceptionsSoon({ exceptions = [], clocks }: SentHours, at: number): number[] {
  const today = dayOf(wallTimeAt(clocks, at));
  return [...exceptions.keys()].filter((index) => {
    const exception = exceptions[index];
    return (
      exception !== undefined &&
      dayNumber(exception.validFrom) <= today + daysAhead &&
      dayNumber(exception.validThrough) >= today
    );
  });
}

/**
 * What clocks show after they change within a week after an instant, as a wall time (see
 * `wallTimeAt`); null when they do not change, or the table does not know.
 */
export function clockChangeSoon(clocks: ZoneOffsets, at: number): number | null {
  const change = clockChanges(clocks).find((found) => found.at > at);
  return change && change.at <= at + daysAhead * millisecondsPerDay
    ? wallTimeAt(clocks, change.at)
    : null;
}
