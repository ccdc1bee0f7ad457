import { openStatusIn } from '@/lib/domain/open-status';
import type { TimelineHours } from '@/lib/domain/timeline-hours';
import { clockWords, fill } from '@/lib/domain/week-words';
import { dayOf, millisecondsPerDay, wallTimeAt } from '@/lib/domain/zone-offsets';
import { dayWords } from '../shared/time-words';
import type { ShownWeek } from './shown-week';
import type { Templates } from './words';

/** Whether a line is open now and when that turns, in words of the zone that is shown. */
export function stateWords(
  { at, clocks, firstDay }: ShownWeek,
  hours: TimelineHours,
  templates: Templates,
): string {
  const status = openStatusIn(hours, hours.clocks, at);
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
