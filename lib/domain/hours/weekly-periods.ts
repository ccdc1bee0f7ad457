import { addDays } from '@/lib/domain/time/calendar';
import type { CountryCode } from '@/lib/schema/parts/country-code';
import { daysOfWeek } from '@/lib/schema/parts/days-of-week';
import type { OpeningHours, WeeklyPeriod } from '@/lib/schema/parts/opening-hours';
import type { Region } from '@/lib/schema/region';

const minutesPerDay = 1440;

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Minutes from the start of Monday; `to` may lie in the week after. `to` itself is closed. */
function minutesOfWeek(period: WeeklyPeriod): { from: number; to: number } {
  const from = daysOfWeek.indexOf(period.dayOfWeek) * minutesPerDay + minutesOf(period.opens);
  const length = minutesOf(period.closes) - minutesOf(period.opens);
  return { from, to: from + (length > 0 ? length : length + minutesPerDay) };
}

/** Whether on some day `a` holds, and `b` so many days later. */
function bothHold(a: WeeklyPeriod, b: WeeklyPeriod, daysLater: number): boolean {
  const beginsInTime = (from: string | undefined, days: number, through: string | undefined) =>
    from === undefined || through === undefined || addDays(from, days) <= through;
  return (
    beginsInTime(a.validFrom, daysLater, b.validThrough) &&
    beginsInTime(b.validFrom, -daysLater, a.validThrough)
  );
}

/**
 * Whether two weekly periods share a minute; periods that only touch do not. `validThrough` is the
 * last day on which a period begins, so a night may still reach into what holds from the next day.
 */
export function periodsOverlap(a: WeeklyPeriod, b: WeeklyPeriod): boolean {
  const one = minutesOfWeek(a);
  const other = minutesOfWeek(b);
  const days = daysOfWeek.indexOf(b.dayOfWeek) - daysOfWeek.indexOf(a.dayOfWeek);
  // A period of Sunday night may reach into Monday: compare in the week before and after as well.
  return [-7, 0, 7].some((shift) => {
    const minutes = shift * minutesPerDay;
    const shareMinutes = one.from < other.to + minutes && other.from + minutes < one.to;
    return shareMinutes && bothHold(a, b, days + shift);
  });
}

/** A region's hours as one country has them; null where the region names no zone for it. */
export function regionHoursIn(region: Region, country: CountryCode): OpeningHours | null {
  const { hours } = region;
  if ('timeZone' in hours) return hours;
  const timeZone = hours.timeZones[country];
  return timeZone === undefined
    ? null
    : { timeZone, regular: hours.regular, exceptions: hours.exceptions };
}
