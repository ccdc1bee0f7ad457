import { daysOfWeek } from '@/lib/schema/parts/days-of-week';
import type { OpeningHours, WeeklyPeriod } from '@/lib/schema/parts/opening-hours';
import { seededNumbers } from '@/tests/support/seeded-numbers';

export interface RandomLine {
  hours: OpeningHours;
  /** Epoch milliseconds, on whole minutes. */
  instants: readonly number[];
}

const day = 86_400_000;
const firstDay = Date.parse('2026-01-01');
/** Instants and bounds lie within these two years. */
const span = 730;

type Random = () => number;

const upTo = (random: Random, most: number) => Math.floor(random() * (most + 1));
const dateOf = (days: number) => new Date(firstDay + days * day).toISOString().slice(0, 10);

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((n) => `${n}`.padStart(2, '0')).join(':');
}

function timeOfDay(random: Random): string {
  const step = random() < 0.7 ? 30 : 1;
  // Clocks change at night: half of all times lie there.
  const minutes = upTo(random, random() < 0.5 ? 299 : 1439);
  return clock(Math.floor(minutes / step) * step);
}

function period(random: Random): { opens: string; closes: string } {
  const opens = timeOfDay(random);
  const closes = random() < 0.1 ? '24:00' : timeOfDay(random);
  return opens === closes ? { opens: '09:00', closes: '17:00' } : { opens, closes };
}

function bounds(random: Random): Pick<WeeklyPeriod, 'validFrom' | 'validThrough'> {
  if (random() < 0.8) return {};
  const first = upTo(random, span);
  return { validFrom: dateOf(first), validThrough: dateOf(first + upTo(random, 120)) };
}

function regular(random: Random): WeeklyPeriod[] {
  const shared = bounds(random);
  return Array.from({ length: 1 + upTo(random, 3) }, () => period(random)).flatMap((times) => {
    const share = random();
    return daysOfWeek
      .filter(() => random() < share)
      .map((dayOfWeek) => ({ dayOfWeek, ...times, ...shared }));
  });
}

/** At most three, none of which share a day. */
function exceptions(random: Random): OpeningHours['exceptions'] {
  const starts = Array.from({ length: upTo(random, 3) }, () => upTo(random, span / 10) * 10);
  return [...new Set(starts)].map((first) => ({
    validFrom: dateOf(first),
    validThrough: dateOf(first + upTo(random, 4)),
    periods: Array.from({ length: upTo(random, 2) }, () => period(random)),
    source: 'notice',
  }));
}

/** Around what may matter: a bound, a clock change, or nothing. */
function instant(random: Random, hours: OpeningHours, changes: readonly number[]): number {
  const dated = [...hours.exceptions, ...hours.regular].flatMap(({ validFrom, validThrough }) =>
    validFrom && validThrough ? [Date.parse(validFrom), Date.parse(validThrough)] : [],
  );
  const focus = random() < 0.5 ? dated : changes;
  const near = focus[upTo(random, focus.length - 1)];
  const anywhere = firstDay + random() * span * day;
  const at = near === undefined || random() < 0.4 ? anywhere : near + (random() * 4 - 2) * day;
  return Math.floor(at / 60_000) * 60_000;
}

/** The same lines for the same zone; `changes` are the instants at which its clocks change. */
export function randomLines(
  timeZone: string,
  seed: number,
  count: number,
  changes: readonly number[],
): RandomLine[] {
  const random = seededNumbers(seed);
  return Array.from({ length: count }, () => {
    const hours = { timeZone, regular: regular(random), exceptions: exceptions(random) };
    return { hours, instants: [1, 2].map(() => instant(random, hours, changes)) };
  });
}
