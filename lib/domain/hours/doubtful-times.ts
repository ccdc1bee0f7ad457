import type { ZoneOffsets } from '@/lib/domain/time/zone-offsets';
import { dayOf, millisecondsPerDay } from '@/lib/domain/time/zone-offsets';
import type { ZoneTransition } from '@/lib/domain/time/zone-transitions';
import { isDoubtful, zoneTransitions } from '@/lib/domain/time/zone-transitions';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';
import type { StatedHours, Stretch, Week } from './week';
import { stretchesOn, weekOf } from './week';

type Edge = 'opens' | 'closes';

/** A stated time that, on one day, clocks skip or show twice. */
export interface DoubtfulTime {
  /** Keys and indexes that lead to the time from the hours. */
  path: readonly (string | number)[];
  /** The day on which clocks change, in the zone. */
  date: CalendarDate;
  kind: ZoneTransition['kind'];
}

interface Placed {
  path: readonly (string | number)[];
  /** Wall times. */
  opens: number;
  closes: number;
}

/** Where a stretch that `week` gave stands in the hours that it was made of. */
function pathOf(week: Week, stretch: Stretch): readonly (string | number)[] {
  const regular: readonly Stretch[] = week.regular;
  if (regular.includes(stretch)) return ['regular', regular.indexOf(stretch)];
  const exception = week.exceptions.findIndex(({ periods }) => periods.includes(stretch));
  const periods = week.exceptions[exception]?.periods ?? [];
  return ['exceptions', exception, 'periods', periods.indexOf(stretch)];
}

function placedAround(week: Week, day: number): Placed[] {
  return [day - 2, day - 1, day, day + 1].flatMap((date) =>
    stretchesOn(week, date).map((stretch) => ({
      path: pathOf(week, stretch),
      opens: date * millisecondsPerDay + stretch.opens,
      closes: date * millisecondsPerDay + stretch.closes,
    })),
  );
}

/** Whether anything turns there: not where another stretch goes on, or takes over. */
function turns(edge: Edge, wallTime: number, all: readonly Placed[]): boolean {
  return !all.some(({ opens, closes }) =>
    edge === 'opens'
      ? opens < wallTime && wallTime <= closes
      : opens <= wallTime && wallTime < closes,
  );
}

function doubtfulAt(week: Week, change: ZoneTransition): DoubtfulTime[] {
  const placed = placedAround(week, dayOf(change.from));
  return placed.flatMap((stretch) =>
    (['opens', 'closes'] as const)
      .filter((edge) => isDoubtful(change, stretch[edge]) && turns(edge, stretch[edge], placed))
      .map((edge) => ({
        path: [...stretch.path, edge],
        date: new Date(stretch[edge]).toISOString().slice(0, 10),
        kind: change.kind,
      })),
  );
}

/**
 * Every stated time at which something would open or close while the clocks of the table change, in
 * the order of the changes. Where a clock change falls between two stretches that touch, nothing is
 * in doubt.
 */
export function doubtfulTimes(hours: StatedHours, table: ZoneOffsets): DoubtfulTime[] {
  const week = weekOf(hours);
  return zoneTransitions(table).flatMap((change) => doubtfulAt(week, change));
}
