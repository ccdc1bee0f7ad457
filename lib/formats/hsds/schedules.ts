import type { Contact, Directory } from '@/lib/domain/directory/directory';
import { addDays } from '@/lib/domain/time/calendar';
import { weekdayCodes } from '@/lib/domain/time/weekday';
import { dayNumber } from '@/lib/domain/time/zone-offsets';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';
import { idOf } from './ids';
import { openingsOf } from './openings';
import { seriesOf } from './series';
import type { HsdsSite } from './site';

/** A schedule of the specification: RFC 5545's rules for repeating, one key each. */
export interface HsdsSchedule {
  id: string;
  valid_from: CalendarDate;
  valid_to: CalendarDate;
  /** Hours ahead of UTC. */
  timezone: number;
  freq: 'WEEKLY';
  byday: string;
  opens_at: string;
  closes_at: string;
  description: string;
}

/**
 * When a contact is open, while its hours are confirmed: from the day of the build through their last
 * day. The specification knows offsets and no zones, so that schedules end where clocks change.
 * Source: https://docs.openreferral.org/en/latest/hsds/schema_reference.html
 */
export function hsdsSchedules(
  { slug, hours, hoursStanding }: Contact,
  { organization, today }: Directory,
  { words }: HsdsSite,
): HsdsSchedule[] {
  if (hours === null || hoursStanding?.status !== 'confirmed') return [];
  const { validThrough } = hoursStanding;
  const first = dayNumber(today);
  const openings = openingsOf(hours, today, validThrough);
  return seriesOf(openings, first, dayNumber(validThrough)).map((series) => {
    const byday = series.weekdays.map((weekday) => weekdayCodes[weekday]).join(',');
    const validTo = addDays(today, series.last - first);
    return {
      // Without the first day: the id stays from build to build as long as the hours do.
      id: idOf(organization, slug, 'schedule', byday, series.opens, series.closes, validTo),
      valid_from: addDays(today, series.first - first),
      valid_to: validTo,
      timezone: series.offset,
      freq: 'WEEKLY',
      byday,
      opens_at: series.opens,
      closes_at: series.closes,
      description: words.hours(hours.timeZone, validThrough),
    };
  });
}
