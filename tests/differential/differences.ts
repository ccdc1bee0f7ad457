import { Temporal } from 'temporal-polyfill';
import type { OpenStatus } from '@/lib/domain/hours/open-status';
import { daysOfWeek } from '@/lib/schema/parts/days-of-week';
import type { OpeningHours } from '@/lib/schema/parts/opening-hours';
import { paint, paintedStatus } from '@/tests/support/painted-hours';

const day = 86_400_000;

/** The first instant about which two statuses of one instant disagree. */
function disputed(at: number, ours: OpenStatus, theirs: OpenStatus): number {
  if (ours.open !== theirs.open) return at;
  return Math.min(ours.nextChange ?? Infinity, theirs.nextChange ?? Infinity);
}

/** What a status says of an instant up to its next change, that one included. */
function saysOpen(status: OpenStatus, instant: number): boolean {
  return instant === status.nextChange ? !status.open : status.open;
}

/** Whether Temporal, day by day, says of the disputed instant what we say. */
function isPaintedAsOurs(hours: OpeningHours, ours: OpenStatus, instant: number): boolean {
  const first = new Date(instant - 3 * day).toISOString().slice(0, 10);
  return paintedStatus(paint(hours, first, 6), instant).open === saysOpen(ours, instant);
}

function isException(hours: OpeningHours, date: string): boolean {
  return hours.exceptions.some((span) => span.validFrom <= date && date <= span.validThrough);
}

/**
 * Whether a stated night runs over the instant, with an exception on one side of its midnight.
 * opening_hours.js lets an exception hold from midnight to midnight; with us a night belongs to the
 * day it begins on (see `stretchesOn`).
 */
function isNightAtException(hours: OpeningHours, instant: number): boolean {
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(hours.timeZone);
  const today = local.toPlainDate();
  const evening = today.subtract({ days: 1 });
  const time = local.toPlainTime().toString().slice(0, 5);
  const begun = hours.regular.filter(
    ({ dayOfWeek }) => daysOfWeek.indexOf(dayOfWeek) === evening.dayOfWeek - 1,
  );
  const periods = [...begun, ...hours.exceptions.flatMap((exception) => exception.periods)];
  const running = periods.some(({ opens, closes }) => closes < opens && time < closes);
  const days = [evening, today].map((date) => date.toString());
  return running && days.some((date) => isException(hours, date));
}

/**
 * Whether clocks change within a day of the instant. On such a day opening_hours.js takes turns an
 * hour too early or too late, or reports one where nothing turns.
 */
function isNearClockChange(hours: OpeningHours, instant: number): boolean {
  const before = Temporal.Instant.fromEpochMilliseconds(instant - day);
  const next = before.toZonedDateTimeISO(hours.timeZone).getTimeZoneTransition('next');
  return next !== null && next.epochMilliseconds <= instant + day;
}

/** Why the two differ, if that is known and Temporal is on our side; null: unexplained. */
export function reasonOf(
  hours: OpeningHours,
  at: number,
  ours: OpenStatus,
  theirs: OpenStatus,
): string | null {
  const instant = disputed(at, ours, theirs);
  if (!isPaintedAsOurs(hours, ours, instant)) return null;
  if (isNightAtException(hours, instant)) return 'an exception cuts nights at midnight';
  return isNearClockChange(hours, instant) ? 'wrong on a day of a clock change' : null;
}
