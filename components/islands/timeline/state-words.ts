import type { TimelineHours } from '@/lib/domain/directory/timeline-hours';
import { openStatusWithin } from '@/lib/domain/hours/open-status';
import { clockWords, fill } from '@/lib/domain/hours/week-words';
import { dayOf, millisecondsPerDay, wallTimeAt } from '@/lib/domain/time/zone-offsets';
import { dayWords } from '../shared/time-words';
import type { ShownWeek } from './shown-week';
import type { Templates } from './words';

/** Whether a line is open now and when that turns, in words of the zone that is shown. */
export function stateWords(
  { at, clocks, firstDay }: ShownWeek,
  hours: TimelineHours,
  templates: Templates,
): string {
  const status = openStatusWithin(hours, hours.clocks, at);
  if (status === 'unknown') return templates.unknownState;
  const { open, nextChange } = status;
  if (nextChange === null) return open ? templates.openAlways : templates.shutAlways;
  const wall = wallTimeAt(clocks, nextChange);
  const when = fill(dayOf(wall) === firstDay ? templates.whenToday : templates.whenDay, {
    day: dayWords(wall, firstDay),
    time: clockWords(wall - dayOf(wall) * millisecondsPerDay),
  });
  return fill(open ? templates.open : templates.shut, { when });
}
