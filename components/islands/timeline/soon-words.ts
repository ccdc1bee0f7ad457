import type { TimelineHours } from '@/lib/domain/directory/timeline-hours';
import { clockChangeSoon, exceptionsSoon } from '@/lib/domain/hours/upcoming-changes';
import { fill } from '@/lib/domain/hours/week-words';
import type { ZoneOffsets } from '@/lib/domain/time/zone-offsets';
import { dayNumber, millisecondsPerDay, wallTimeAt } from '@/lib/domain/time/zone-offsets';
import { dayWords } from '../shared/time-words';
import type { ShownWeek } from './shown-week';
import type { Templates } from './words';

interface Line {
  name: string;
  hours: TimelineHours;
}

/** What changes within seven days for confirmed lines and for the zone that is shown. */
export function soonWords(
  { at, clocks, firstDay }: ShownWeek,
  shownZone: string,
  lines: readonly Line[],
  templates: Templates,
): string[] {
  const day = (wallTime: number) => dayWords(wallTime, firstDay);
  const date = (text: string) => day(dayNumber(text) * millisecondsPerDay);
  const exceptions = lines.flatMap(({ name, hours }) =>
    exceptionsSoon(hours, at).flatMap((index) => {
      const exception = hours.exceptions?.[index];
      if (!exception) return [];
      const { validFrom, validThrough } = exception;
      const template = validFrom === validThrough ? templates.soonDay : templates.soonDays;
      return fill(template, { line: name, first: date(validFrom), last: date(validThrough) });
    }),
  );
  const zones = new Map<string, ZoneOffsets>(lines.map(({ hours }) => [hours.zone, hours.clocks]));
  zones.set(shownZone, clocks);
  const changes = [...zones].flatMap(([zone, table]) => {
    const wall = clockChangeSoon((instant) => wallTimeAt(table, instant), at);
    return wall === null ? [] : fill(templates.soonClocks, { zone, day: day(wall) });
  });
  return [...exceptions, ...changes];
}
