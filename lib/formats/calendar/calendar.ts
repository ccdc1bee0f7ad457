import { weekOf } from '@/lib/domain/hours/week';
import { addDays } from '@/lib/domain/time/calendar';
import { weekdayCodes } from '@/lib/domain/time/weekday';
import { dayNumber, millisecondsPerDay } from '@/lib/domain/time/zone-offsets';
import { zoneOffsetsOf } from '@/lib/domain/time/zone-offsets-from-temporal';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';
import type { OpeningHours } from '@/lib/schema/parts/opening-hours';
import { calendarEvents, type SeriesEvent, type SingleEvent } from './calendar-events';
import { localTime, utcTime } from './calendar-time';
import { zoneLines } from './calendar-zone';
import { contentLines, escapedText } from './content-lines';

/** What a calendar is told of the hours of one line; words are those of the reader's language. */
export interface HoursCalendar {
  hours: OpeningHours;
  /** The day for which the calendar was made, and the last day for which it speaks (UTC). */
  today: CalendarDate;
  through: CalendarDate;
  name: string;
  summary: string;
  /** Until when the hours are confirmed, by what, and where to look afterwards. */
  description: string;
  /** The line's page, as a whole address. */
  page: string;
}

/** Clocks around the span are needed too: nights reach into it, and changes lie at its edges. */
const marginInDays = 30;

const startOf = (date: CalendarDate) => dayNumber(date) * millisecondsPerDay;

function seriesLines(series: SeriesEvent, timeZone: string): string[] {
  const { start, end, weekdays, until, except } = series;
  const rule =
    weekdays === null
      ? 'FREQ=DAILY'
      : `FREQ=WEEKLY;BYDAY=${weekdays.map((day) => weekdayCodes[day]).join(',')}`;
  const zone = `TZID=${timeZone}`;
  return [
    `DTSTART;${zone}:${localTime(start)}`,
    `DTEND;${zone}:${localTime(end)}`,
    `RRULE:${rule};UNTIL=${utcTime(until)}`,
    ...(except.length > 0 ? [`EXDATE;${zone}:${except.map(localTime).join(',')}`] : []),
  ];
}

const singleLines = ({ start, end }: SingleEvent) => [
  `DTSTART:${utcTime(start)}`,
  `DTEND:${utcTime(end)}`,
];

/**
 * An iCalendar (RFC 5545) of a line's hours from `today` through `through`, and not an instant
 * longer. It equals `openStatusAt`: what programs would read in different ways around a clock change
 * stands there as an event of its own, in UTC.
 */
export function hoursCalendar(calendar: HoursCalendar): string {
  const { hours, today, through, name, summary, description, page } = calendar;
  const span = { from: startOf(today), until: startOf(addDays(through, 1)) };
  const clocks = zoneOffsetsOf(
    hours.timeZone,
    startOf(addDays(today, -marginInDays)),
    startOf(addDays(through, marginInDays)),
  );
  const { series, singles } = calendarEvents(weekOf(hours), clocks, span);
  const eventLines = (id: string, times: readonly string[]) => [
    'BEGIN:VEVENT',
    `UID:${id}-${page}`,
    `DTSTAMP:${utcTime(span.from)}`,
    ...times,
    `SUMMARY:${escapedText(summary)}`,
    `DESCRIPTION:${escapedText(description)}`,
    `URL:${page}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Which Line//Opening hours//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escapedText(name)}`,
    `X-WR-CALNAME:${escapedText(name)}`,
    `URL:${page}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    `X-VALID-THROUGH:${through}`,
    ...zoneLines(hours.timeZone, clocks),
    ...series.flatMap((event) => eventLines(event.id, seriesLines(event, hours.timeZone))),
    ...singles.flatMap((event) => eventLines(event.id, singleLines(event))),
    'END:VCALENDAR',
  ]);
}
