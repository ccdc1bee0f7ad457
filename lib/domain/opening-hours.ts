import type { CountryCode } from '@/lib/schema/country-code';
import type { OpeningHours, WeeklyPeriod } from '@/lib/schema/opening-hours';
import { daysOfWeek } from '@/lib/schema/opening-hours';
import type { Region } from '@/lib/schema/region';

const minutesPerDay = 1440;
const minutesPerWeek = 7 * minutesPerDay;

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Minutes from the start of Monday; `to` may lie in the week after. `to` itself is closed. */
function minutesOfWeek(period: WeeklyPeriod): { from: number; to: number } {
  const from = daysOfWeek.indexOf(period.dayOfWeek) * minutesPerDay + minutesOf(period.opens);
  const length = minutesOf(period.closes) - minutesOf(period.opens);
  return { from, to: from + (length > 0 ? length : length + minutesPerDay) };
}

function everBothValid(a: WeeklyPeriod, b: WeeklyPeriod): boolean {
  const startsInTime = (x: WeeklyPeriod, y: WeeklyPeriod) =>
    (x.validFrom ?? '0000-01-01') <= (y.validThrough ?? '9999-12-31');
  return startsInTime(a, b) && startsInTime(b, a);
}

/** Whether two weekly periods share a minute; periods that only touch do not. */
export function periodsOverlap(a: WeeklyPeriod, b: WeeklyPeriod): boolean {
  if (!everBothValid(a, b)) return false;
  const one = minutesOfWeek(a);
  const other = minutesOfWeek(b);
  // A period of Sunday night may reach into Monday: compare in the week before and after as well.
  return [-minutesPerWeek, 0, minutesPerWeek].some(
    (shift) => one.from < other.to + shift && other.from + shift < one.to,
  );
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
