import { millisecondsPerDay } from '@/lib/domain/time/zone-offsets';
import { joinedDays } from './joined-days';
import type { Stretch } from './week';

/** The words of a language that a week is told in, with names in braces to fill in. */
export interface WeekTemplates {
  /** {opens}, {closes} */
  range: string;
  /** {opens}, {closes} */
  rangeNextDay: string;
  aroundTheClock: string;
  closed: string;
  /** {day}, {times} */
  oneDay: string;
  /** {first}, {last}, {times} */
  days: string;
  /** {times} */
  everyDay: string;
}

/** Puts values into a template: each name in braces that it has a value for. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (name, key) => values[key] ?? name);
}

/** A time of the day (milliseconds from its start) as "09:00"; the end of the day is "24:00". */
export function clockWords(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  const twoDigits = (value: number) => `${value}`.padStart(2, '0');
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** A stretch that begins on a day, and what else is to be said of it. */
export type ToldStretch = Stretch & { note?: string | undefined };

function stretchWords({ opens, closes, note }: ToldStretch, templates: WeekTemplates): string {
  const endsLater = closes > millisecondsPerDay;
  const template = endsLater ? templates.rangeNextDay : templates.range;
  const words =
    opens === 0 && closes === millisecondsPerDay
      ? templates.aroundTheClock
      : fill(template, {
          opens: clockWords(opens),
          closes: clockWords(endsLater ? closes - millisecondsPerDay : closes),
        });
  return note ? `${words} ${note}` : words;
}

/** The times of one day in words. */
export function timesWords(day: readonly ToldStretch[], templates: WeekTemplates): string {
  return day.map((stretch) => stretchWords(stretch, templates)).join(', ') || templates.closed;
}

/**
 * A week in words, one text for each run of days with equal times: "Monday to Friday 09:00 to
 * 17:00". `names` are those of the days. With no word for "closed", closed days are left out.
 */
export function weekWords(
  days: readonly (readonly ToldStretch[])[],
  names: readonly string[],
  templates: WeekTemplates,
): string[] {
  const runs = joinedDays(days.map((day) => timesWords(day, templates)));
  return runs.flatMap(({ first, last, text }) => {
    if (text === '') return [];
    if (first === 0 && last === days.length - 1) return fill(templates.everyDay, { times: text });
    const [begin = '', end = ''] = [names[first], names[last]];
    return first === last
      ? fill(templates.oneDay, { day: begin, times: text })
      : fill(templates.days, { first: begin, last: end, times: text });
  });
}
