import type { HintFor } from '@/lib/rules/shape/describe-issue';
import { write } from './write';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const two = (part: string | number) => String(part).padStart(2, '0');

/** How to write a time of day in 24 hours; null for any other value. */
export const timeHint: HintFor = ({ value }) => {
  if (typeof value !== 'string') return null;
  const typed = /^(\d{1,2})(?:[:.h](\d{2}))?\s*(?:([ap])\.?m\.?)?$/i.exec(value.trim());
  if (typed === null) return null;
  const [, hours = '', minutes = '00', half = ''] = typed;
  if (half === '' && Number(hours) > 24 && Number(hours) < 48 && Number(minutes) < 60) {
    const next = `${two(Number(hours) - 24)}:${minutes}`;
    return `A time after midnight is written as that of the next day: "${next}".`;
  }
  if (half !== '' && (Number(hours) < 1 || Number(hours) > 12)) return null;
  const late = half.toLowerCase() === 'p' ? 12 : 0;
  const hour = half === '' ? Number(hours) : (Number(hours) % 12) + late;
  return hour < 24 && Number(minutes) < 60 ? write(`${two(hour)}:${minutes}`) : null;
};

/** What the calendar says of a day that it does not have. */
function dayHint(year: number, month: number, day: number): string {
  const name = months[month - 1];
  if (name === undefined) return `The calendar has no month ${month}: correct it.`;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day >= 1 && day <= last) return write(`${year}-${two(month)}-${two(day)}`);
  return `${name} ${year} has ${last} days: correct the day.`;
}

/** How to write a day of the calendar; null for any other value. */
export const dateHint: HintFor = ({ value }) => {
  if (typeof value !== 'string') return null;
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(value.trim());
  if (yearFirst) {
    const [, year, month, day] = yearFirst;
    return dayHint(Number(year), Number(month), Number(day));
  }
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(value.trim());
  if (yearLast === null) return null;
  const [a, b, year] = yearLast.slice(1).map(Number) as [number, number, number];
  if (a <= 12 && b <= 12 && a !== b) return 'Write the year first, then the month, then the day.';
  return b > 12 ? dayHint(year, a, b) : dayHint(year, b, a);
};
