import { Temporal } from 'temporal-polyfill';
import type { OpeningHours } from '@/lib/schema/parts/opening-hours';

const minute = 60_000;
/** As Temporal counts them. */
const weekdays = {
  Monday: 1,
  Tuesday: 2,
  Wednesday: 3,
  Thursday: 4,
  Friday: 5,
  Saturday: 6,
  Sunday: 7,
};

/** Every minute of a span, painted open or closed: what the code under test has to agree with. */
export interface Painted {
  start: number;
  minutes: Uint8Array;
}

/** The instant that Temporal gives to a time of a day; `24:00` is the start of the next. */
function instantBy(date: Temporal.PlainDate, time: string, timeZone: string): number {
  const [day, clock] = time === '24:00' ? [date.add({ days: 1 }), '00:00'] : [date, time];
  return day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(clock) })
    .epochMilliseconds;
}

function coversDate(
  span: { validFrom?: string | undefined; validThrough?: string | undefined },
  date: Temporal.PlainDate,
): boolean {
  const { compare } = Temporal.PlainDate;
  if (span.validFrom && compare(span.validFrom, date) > 0) return false;
  return !(span.validThrough && compare(date, span.validThrough) > 0);
}

function lengthOf({ validFrom, validThrough }: { validFrom: string; validThrough: string }) {
  return Temporal.PlainDate.from(validFrom).until(validThrough, { largestUnit: 'days' }).days;
}

function periodsOf(hours: OpeningHours, date: Temporal.PlainDate) {
  // Sorting is stable: of equally long exceptions the last stays last.
  const [shortest] = hours.exceptions
    .filter((exception) => coversDate(exception, date))
    .reverse()
    .sort((a, b) => lengthOf(a) - lengthOf(b));
  if (shortest) return shortest.periods;
  return hours.regular.filter(
    ({ dayOfWeek, ...bounds }) =>
      weekdays[dayOfWeek] === date.dayOfWeek && coversDate(bounds, date),
  );
}

/**
 * Paints the minutes of so many days of the zone, day by day, each instant by Temporal's
 * ZonedDateTime. Zones whose offset has seconds are not for this.
 */
export function paint(hours: OpeningHours, firstDay: string, days: number): Painted {
  const { timeZone } = hours;
  const first = Temporal.PlainDate.from(firstDay);
  const start = first.toZonedDateTime({ timeZone }).epochMilliseconds;
  const end = first.add({ days }).toZonedDateTime({ timeZone }).epochMilliseconds;
  const minutes = new Uint8Array((end - start) / minute);
  for (let back = -3; back < days; back += 1) {
    const date = first.add({ days: back });
    const midnight = date.toZonedDateTime({ timeZone });
    if (!midnight.toPlainDate().equals(date)) continue;
    for (const { opens, closes } of periodsOf(hours, date)) {
      const lastDay = closes <= opens ? date.add({ days: 1 }) : date;
      const from = (instantBy(date, opens, timeZone) - start) / minute;
      const to = (instantBy(lastDay, closes, timeZone) - start) / minute;
      minutes.fill(1, Math.max(from, 0), Math.max(from, to, 0));
    }
  }
  return { start, minutes };
}

/** What is painted at an instant, and the first minute after it that is painted otherwise. */
export function paintedStatus({ start, minutes }: Painted, at: number) {
  const here = Math.floor((at - start) / minute);
  const open = minutes[here] ?? 0;
  const next = minutes.indexOf(1 - open, here);
  return { open: open === 1, nextChange: next < 0 ? null : start + next * minute };
}
