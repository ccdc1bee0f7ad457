import type { OpeningHoursSpecification, DayOfWeek as SchemaDay } from 'schema-dts';
import { addDays } from '@/lib/domain/time/calendar';
import { offsetText } from '@/lib/domain/time/offset-text';
import { dayNumber, localDateTime, millisecondsPerDay } from '@/lib/domain/time/zone-offsets';
import { zoneOffsetsOf } from '@/lib/domain/time/zone-offsets-from-temporal';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';
import type { OpeningHours } from '@/lib/schema/parts/opening-hours';

/** Days between two changes of a zone's clocks, both included, and how far they are from UTC. */
interface Stretch {
  from: CalendarDate;
  through: CalendarDate;
  offset: string;
}

/** A day on which clocks change counts to what they show afterwards. */
function stretches(timeZone: string, from: CalendarDate, through: CalendarDate): Stretch[] {
  const start = dayNumber(from) * millisecondsPerDay;
  const end = (dayNumber(through) + 1) * millisecondsPerDay;
  const table = zoneOffsetsOf(timeZone, start, end);
  return table.offsets.map(([instant, seconds], index) => {
    const next = table.offsets[index + 1];
    return {
      from: index === 0 ? from : localDateTime(table, instant).date,
      through: next ? addDays(localDateTime(table, next[0]).date, -1) : through,
      offset: offsetText(seconds),
    };
  });
}

/** The end of a day: xsd:time has no 24:00. */
const timeText = (time: string, offset: string) =>
  `${time === '24:00' ? '23:59:59' : `${time}:00`}${offset}`;

const later = (a: CalendarDate, b: CalendarDate | undefined) => (b !== undefined && b > a ? b : a);
const sooner = (a: CalendarDate, b: CalendarDate | undefined) => (b !== undefined && b < a ? b : a);

/**
 * Hours as schema.org tells them, from one day to another: the offset stands in each time, for
 * schema.org has no place for a zone. A closed day opens and closes at midnight, as Google reads it.
 * Sources: https://schema.org/OpeningHoursSpecification, https://schema.org/Time.
 */
export function structuredHours(
  { timeZone, regular, exceptions = [] }: OpeningHours,
  from: CalendarDate,
  through: CalendarDate,
): OpeningHoursSpecification[] {
  const specification = (
    stretch: Stretch,
    period: { opens: string; closes: string },
    span: { validFrom?: string | undefined; validThrough?: string | undefined },
    dayOfWeek?: string,
  ): OpeningHoursSpecification[] => {
    const validFrom = later(stretch.from, span.validFrom);
    const validThrough = sooner(stretch.through, span.validThrough);
    if (validFrom > validThrough) return [];
    return [
      {
        '@type': 'OpeningHoursSpecification',
        ...(dayOfWeek && { dayOfWeek: dayOfWeek as SchemaDay }),
        opens: timeText(period.opens, stretch.offset),
        closes: timeText(period.closes, stretch.offset),
        validFrom,
        validThrough,
      },
    ];
  };
  const closed = { opens: '00:00', closes: '00:00' };
  return stretches(timeZone, from, through).flatMap((stretch) => [
    ...regular.flatMap((period) => specification(stretch, period, period, period.dayOfWeek)),
    ...exceptions.flatMap((exception) =>
      (exception.periods.length > 0 ? exception.periods : [closed]).flatMap((period) =>
        specification(stretch, period, exception),
      ),
    ),
  ]);
}
