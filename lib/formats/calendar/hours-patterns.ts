import type { Stretch, Week } from '@/lib/domain/hours/week';
import { clockWords } from '@/lib/domain/hours/week-words';
import { weekdayOf } from '@/lib/domain/time/weekday';
import { millisecondsPerDay } from '@/lib/domain/time/zone-offsets';
import { localTime } from './calendar-time';

/** Equal stretches of the same days: what one repeating event of a calendar can say. */
export interface HoursPattern {
  /** The same from build to build as long as the hours are. */
  id: string;
  /** From the start of the day, in milliseconds. */
  opens: number;
  closes: number;
  /** Days of the week from Monday (0); null: every day. */
  weekdays: readonly number[] | null;
  /** The days (their numbers) that the pattern speaks of, in order. */
  days: readonly number[];
  /** The stretches of the week that it stands for. */
  stretches: ReadonlySet<Stretch>;
}

interface Placed {
  stretch: Stretch;
  weekday: number | null;
  first: number;
  last: number;
}

function placedStretches(week: Week): Placed[] {
  return [
    ...week.regular.map((stretch) => ({ ...stretch, stretch })),
    ...week.exceptions.flatMap(({ first, last, periods }) =>
      periods.map((stretch) => ({ stretch, weekday: null, first, last })),
    ),
  ];
}

/** What stretches have in common that may stand in one pattern. */
function keyOf({ stretch, weekday, first, last }: Placed): string {
  const times = `${clockWords(stretch.opens)}to${clockWords(stretch.closes)}`.replaceAll(':', '');
  const days = [first, last]
    .filter((day) => Number.isFinite(day))
    .map((day) => localTime(day * millisecondsPerDay));
  return [weekday === null ? 'other' : 'week', times, ...days].join('-');
}

/** The patterns that a week is made of, with those of their days that lie within some (numbers). */
export function patternsOf(week: Week, firstDay: number, lastDay: number): HoursPattern[] {
  const groups = new Map<string, Placed[]>();
  for (const placed of placedStretches(week)) {
    const key = keyOf(placed);
    groups.set(key, [...(groups.get(key) ?? []), placed]);
  }
  return [...groups].flatMap(([id, group]) => {
    const [one] = group;
    if (!one) return [];
    const weekdays = group.flatMap(({ weekday }) => weekday ?? []);
    const days: number[] = [];
    const last = Math.min(one.last, lastDay);
    for (let day = Math.max(one.first, firstDay); day <= last; day += 1) {
      if (one.weekday === null || weekdays.includes(weekdayOf(day))) days.push(day);
    }
    return {
      id,
      opens: one.stretch.opens,
      closes: one.stretch.closes,
      weekdays: one.weekday === null ? null : [...new Set(weekdays)].sort(),
      days,
      stretches: new Set(group.map(({ stretch }) => stretch)),
    };
  });
}
