import { weekdayOf } from '@/lib/domain/time/weekday';
import type { Opening } from './openings';

/** The same opening on some days of every week, from one day to another. */
export interface Series extends Pick<Opening, 'opens' | 'closes' | 'offset'> {
  /** Days of the week from Monday (0), in order. */
  weekdays: readonly number[];
  /** Numbers of days, both included. */
  first: number;
  last: number;
}

/** An opening on one day of the week, week after week. */
interface Run {
  first: number;
  last: number;
}

const daysPerWeek = 7;

function runsOf(days: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const day of [...new Set(days)].sort((a, b) => a - b)) {
    const run = runs.find(({ last }) => last === day - daysPerWeek);
    if (run) run.last = day;
    else runs.push({ first: day, last: day });
  }
  return runs;
}

const spread = (days: readonly number[]) => Math.max(...days) - Math.min(...days);

/** Whether one span of days holds all of these runs and nothing before or after them. */
function shareSpan(runs: readonly Run[]): boolean {
  return [runs.map(({ first }) => first), runs.map(({ last }) => last)].every(
    (days) => spread(days) < daysPerWeek,
  );
}

function groupsOf(runs: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const group = groups.find((others) => shareSpan([...others, run]));
    if (group) group.push(run);
    else groups.push([run]);
  }
  return groups;
}

/**
 * Openings as series that repeat each week. A series reaches to the first or the last day of the whole
 * where nothing speaks against it, so that readers see where the knowledge begins and ends.
 */
export function seriesOf(openings: readonly Opening[], from: number, through: number): Series[] {
  const alike = new Map<string, Opening[]>();
  for (const opening of openings) {
    const key = `${opening.opens} ${opening.closes}`;
    alike.set(key, [...(alike.get(key) ?? []), opening]);
  }
  return [...alike.values()].flatMap((same) => {
    const [{ opens, closes, offset }] = same as [Opening];
    return groupsOf(runsOf(same.map(({ day }) => day))).map((runs) => {
      const starts = runs.map(({ first }) => first);
      const ends = runs.map(({ last }) => last);
      return {
        opens,
        closes,
        offset,
        weekdays: starts.map(weekdayOf).sort(),
        first: Math.max(...starts) - daysPerWeek < from ? from : Math.min(...starts),
        last: Math.min(...ends) + daysPerWeek > through ? through : Math.max(...ends),
      };
    });
  });
}
