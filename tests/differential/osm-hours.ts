import { daysOfWeek } from '@/lib/schema/parts/days-of-week';
import type { OpeningHours } from '@/lib/schema/parts/opening-hours';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function osmDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year} ${months[Number(month) - 1]} ${day}`;
}

function osmDates(span: { validFrom?: string | undefined; validThrough?: string | undefined }) {
  const { validFrom, validThrough } = span;
  if (validFrom === undefined || validThrough === undefined) return '';
  const only = validFrom === validThrough;
  return `${osmDate(validFrom)}${only ? '' : `-${osmDate(validThrough)}`} `;
}

function times(periods: readonly { opens: string; closes: string }[]): string {
  return periods.map(({ opens, closes }) => `${opens}-${closes}`).join(',') || 'off';
}

/**
 * The same hours in OpenStreetMap's language: weekly periods as rules that add up (`,`), exceptions
 * as rules that override (`;`).
 * Source: https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
 */
export function osmHours({ regular, exceptions }: OpeningHours): string {
  const rules = daysOfWeek.flatMap((name) => {
    const periods = regular.filter(({ dayOfWeek }) => dayOfWeek === name);
    const [first] = periods;
    return first ? [`${osmDates(first)}${name.slice(0, 2)} ${times(periods)}`] : [];
  });
  const others = exceptions.map((exception) => osmDates(exception) + times(exception.periods));
  return [rules.join(', ') || 'off', ...others].join('; ');
}
