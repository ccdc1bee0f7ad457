import type { Week } from '@/lib/domain/hours/week';
import { stretchesOn } from '@/lib/domain/hours/week';
import type { ZoneOffsets } from '@/lib/domain/time/zone-offsets';
import {
  dayExists,
  dayOf,
  instantOf,
  millisecondsPerDay,
  wallTimeAt,
} from '@/lib/domain/time/zone-offsets';
import { zoneTransitions } from '@/lib/domain/time/zone-transitions';
import { utcTime } from './calendar-time';
import type { HoursPattern } from './hours-patterns';
import { patternsOf } from './hours-patterns';

/** One stretch of open time, in epoch milliseconds. */
export interface SingleEvent {
  id: string;
  start: number;
  end: number;
}

/** Stretches that repeat by the clocks of the zone. All times but `until` are wall times. */
export interface SeriesEvent {
  id: string;
  start: number;
  end: number;
  /** Days of the week from Monday (0); null: every day. */
  weekdays: readonly number[] | null;
  /** The instant at which the last stretch begins, in epoch milliseconds. */
  until: number;
  /** Starts that the rule gives and that do not take place. */
  except: readonly number[];
}

export interface CalendarEvents {
  series: readonly SeriesEvent[];
  singles: readonly SingleEvent[];
}

/** From when to when a calendar speaks, in epoch milliseconds. */
export interface Span {
  from: number;
  until: number;
}

/**
 * Whether every calendar reads a stretch alike: no clock changes within it, and neither end is a
 * time that clocks skip or show twice. Programs differ in what they make of such times.
 */
function isPlain(table: ZoneOffsets, start: number, end: number): boolean {
  const [first, last] = [instantOf(table, start), instantOf(table, end)];
  if (last - first !== end - start) return false;
  return zoneTransitions(table).every(
    ({ at, from, to }) =>
      !(first < at && at < last) && ![start, end].some((time) => from <= time && time < to),
  );
}

interface Sorted {
  /** Starts of stretches that may stand in a series, as wall times. */
  plain: number[];
  singles: SingleEvent[];
}

function sortDays(pattern: HoursPattern, week: Week, table: ZoneOffsets, span: Span): Sorted {
  const sorted: Sorted = { plain: [], singles: [] };
  // Programs take a start on a day that the zone skips for one on the day before or after.
  const skipsDay = !pattern.days.every((day) => dayExists(table, day));
  for (const day of pattern.days) {
    const isHeld = stretchesOn(week, day).some((stretch) => pattern.stretches.has(stretch));
    if (!isHeld || !dayExists(table, day)) continue;
    const wall = day * millisecondsPerDay + pattern.opens;
    const wallEnd = day * millisecondsPerDay + pattern.closes;
    const start = instantOf(table, wall);
    const end = Math.min(instantOf(table, wallEnd), span.until);
    if (start >= end || end <= span.from) continue;
    const isWhole = instantOf(table, wallEnd) === end;
    if (isWhole && !skipsDay && isPlain(table, wall, wallEnd)) sorted.plain.push(wall);
    else sorted.singles.push({ id: `${pattern.id}-at-${utcTime(start)}`, start, end });
  }
  return sorted;
}

function eventsOf(pattern: HoursPattern, { plain, singles }: Sorted, table: ZoneOffsets) {
  const [first, last] = [plain[0], plain.at(-1)];
  if (first === undefined || last === undefined) return { series: [], singles };
  const length = pattern.closes - pattern.opens;
  const held = new Set(plain);
  const except = pattern.days
    .map((day) => day * millisecondsPerDay + pattern.opens)
    .filter((start) => first < start && start < last && !held.has(start));
  const { id, weekdays } = pattern;
  const until = instantOf(table, last);
  return { series: [{ id, start: first, end: first + length, weekdays, until, except }], singles };
}

/**
 * The open times of a span as a calendar tells them: together they are `openIntervals`. What begins
 * before the span stands whole; nothing lasts beyond it.
 */
export function calendarEvents(week: Week, table: ZoneOffsets, span: Span): CalendarEvents {
  // Clocks that skip or repeat a day move what a day holds by one, and a night ends a day later.
  const first = dayOf(wallTimeAt(table, span.from)) - 2;
  const last = dayOf(wallTimeAt(table, span.until)) + 1;
  const found = patternsOf(week, first, last).map((pattern) =>
    eventsOf(pattern, sortDays(pattern, week, table, span), table),
  );
  return {
    series: found.flatMap(({ series }) => series),
    singles: found.flatMap(({ singles }) => singles),
  };
}
