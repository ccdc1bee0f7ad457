import type { SentHours } from '@/lib/domain/hours/sent-hours';
import { sentHours } from '@/lib/domain/hours/sent-hours';
import { millisecondsPerDay } from '@/lib/domain/time/zone-offsets';
import { zoneOffsetsOf } from '@/lib/domain/time/zone-offsets-from-temporal';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';
import type { TimelineLine } from './timeline-lines';

/** Hours and zone of one or more lines, as a browser is sent them. */
export interface TimelineHours extends SentHours {
  zone: string;
}

/** A visitor's day may begin before the day of the build does, and a night before that. */
const daysBefore = 3;

/**
 * What a browser needs to draw weeks: the distinct hours of the lines, and for each line the index
 * of its own. Clocks reach back over the first day drawn; what lies before `today` is still unknown.
 */
export function timelineHours(
  lines: readonly TimelineLine[],
  today: CalendarDate,
): { weeks: TimelineHours[]; weekOf: ReadonlyMap<string, number> } {
  const texts = new Map<string, number>();
  const weeks: TimelineHours[] = [];
  const weekOf = new Map<string, number>();
  for (const { slug, hours } of lines) {
    const sent = sentHours(hours, today);
    const { from, until } = sent.clocks;
    const clocks = zoneOffsetsOf(hours.timeZone, from - daysBefore * millisecondsPerDay, until);
    const week = { zone: hours.timeZone, ...sent, clocks };
    const text = JSON.stringify(week);
    const index = texts.get(text) ?? weeks.push(week) - 1;
    texts.set(text, index);
    weekOf.set(slug, index);
  }
  return { weeks, weekOf };
}
