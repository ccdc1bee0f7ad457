import ICAL from 'ical.js';
import { openStatusAt } from '@/lib/domain/opening-hours';
import type { OpeningHours } from '@/lib/schema/parts/opening-hours';

/** From the first open instant to the first closed one, in epoch milliseconds. */
export type OpenTime = readonly [start: number, end: number];

const millisecondsOf = (time: ICAL.Time) => time.toUnixTime() * 1000;

/** The instants of all occurrences of one event. */
function occurrences(component: ICAL.Component): OpenTime[] {
  const event = new ICAL.Event(component);
  if (!event.isRecurring()) {
    return [[millisecondsOf(event.startDate), millisecondsOf(event.endDate)]];
  }
  const found: OpenTime[] = [];
  const starts = event.iterator();
  for (let start = starts.next(); start; start = starts.next()) {
    const { startDate, endDate } = event.getOccurrenceDetails(start);
    found.push([millisecondsOf(startDate), millisecondsOf(endDate)]);
  }
  return found;
}

/** The calendar of a file, as ical.js reads it: it throws at what is no iCalendar. */
export function readCalendar(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text));
}

/** When something takes place, as ical.js expands a file; what overlaps or touches is one. */
export function expandedCalendar(text: string): OpenTime[] {
  const all = readCalendar(text).getAllSubcomponents('vevent').flatMap(occurrences);
  const joined: [number, number][] = [];
  for (const [start, end] of all.toSorted(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** The same from an instant on; what began before stands whole in the file. */
export function timesFrom(text: string, from: number): OpenTime[] {
  return expandedCalendar(text)
    .filter(([, end]) => end > from)
    .map(([start, end]) => [Math.max(start, from), end]);
}

/** When it is open from one instant to another, asked of `openStatusAt` from change to change. */
export function openTimes(hours: OpeningHours, from: number, until: number): OpenTime[] {
  const found: OpenTime[] = [];
  for (let at = from; at < until; ) {
    const { open, nextChange } = openStatusAt(hours, at);
    const end = Math.min(nextChange ?? until, until);
    if (open) found.push([at, end]);
    at = end;
  }
  return found;
}
