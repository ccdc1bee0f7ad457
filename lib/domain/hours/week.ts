import { weekdayOf } from '@/lib/domain/time/weekday';
import { dayNumber, millisecondsPerDay } from '@/lib/domain/time/zone-offsets';
import { daysOfWeek } from '@/lib/schema/parts/days-of-week';
import type { HoursException, OpeningHours } from '@/lib/schema/parts/opening-hours';

/** Hours as a source states them, as far as their meaning goes; the zone comes from elsewhere. */
export interface StatedHours {
  readonly regular: Readonly<OpeningHours['regular']>;
  readonly exceptions?:
    | readonly Pick<HoursException, 'validFrom' | 'validThrough' | 'periods'>[]
    | undefined;
}

/** From when to when something is open, in milliseconds from the start of the day it begins on. */
export interface Stretch {
  opens: number;
  closes: number;
}

/** Days by their number, both included; no bound is an infinite one. */
interface Days {
  first: number;
  last: number;
}

/** Stated hours in numbers: made once, then asked for many days. */
export interface Week {
  readonly regular: readonly (Stretch & Days & { weekday: number })[];
  readonly exceptions: readonly (Days & { periods: readonly Stretch[] })[];
}

function timeOfDay(time: string): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * 60_000;
}

/** schema.org: `closes` before `opens` spans over the next day (OpeningHoursSpecification). */
function stretchOf(period: { opens: string; closes: string }): Stretch {
  const opens = timeOfDay(period.opens);
  const closes = timeOfDay(period.closes);
  return { opens, closes: closes > opens ? closes : closes + millisecondsPerDay };
}

function daysOf(span: { validFrom?: string | undefined; validThrough?: string | undefined }): Days {
  return {
    first: span.validFrom === undefined ? -Infinity : dayNumber(span.validFrom),
    last: span.validThrough === undefined ? Infinity : dayNumber(span.validThrough),
  };
}

export function weekOf({ regular, exceptions = [] }: StatedHours): Week {
  return {
    regular: regular.map((period) => ({
      ...stretchOf(period),
      ...daysOf(period),
      weekday: daysOfWeek.indexOf(period.dayOfWeek),
    })),
    exceptions: exceptions.map((exception) => ({
      ...daysOf(exception),
      periods: exception.periods.map(stretchOf),
    })),
  };
}

const includes = (days: Days, day: number) => days.first <= day && day <= days.last;

/**
 * What is open on days that begin there. An exception replaces all that begins on its days, and only
 * that: a night belongs to the evening it begins on, so it still ends in the morning of an
 * exception. schema.org's specialOpeningHours "override" the specifications of their days, and a
 * specification that spans over the next day stays that of its own. Of two exceptions for one day
 * the shorter holds (a holiday within a season), of two equally long ones the later in the list.
 */
export function stretchesOn(week: Week, day: number): readonly Stretch[] {
  const exception = week.exceptions
    .filter((days) => includes(days, day))
    .reduce<Week['exceptions'][number] | null>(
      (best, days) => (best && best.last - best.first < days.last - days.first ? best : days),
      null,
    );
  if (exception) return exception.periods;
  const weekday = weekdayOf(day);
  return week.regular.filter((period) => period.weekday === weekday && includes(period, day));
}
