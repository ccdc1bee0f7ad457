import { daysOfWeek } from '@/lib/schema/parts/days-of-week';
import type { OpeningHours, WeeklyPeriod } from '@/lib/schema/parts/opening-hours';

const short = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** "Mo-Fr,Su": indexes of days from Monday. */
function daysNamed(text: string): number[] {
  return text.split(',').flatMap((part) => {
    const [first = '', last = first] = part.split('-');
    const begin = short.indexOf(first);
    const end = short.indexOf(last);
    if (begin < 0 || end < begin) throw new Error(`"${text}" names no days from Mo to Su.`);
    return [0, 1, 2, 3, 4, 5, 6].filter((day) => begin <= day && day <= end);
  });
}

/** Hours written in short: "Mo-Fr 09:00-12:00, 13:00-17:00", their bounds beside them. */
export function hoursOf(
  timeZone: string,
  week?: string,
  bounds: Pick<WeeklyPeriod, 'validFrom' | 'validThrough'> = {},
): OpeningHours {
  const [days = '', ...times] = week?.split(/,? /) ?? [];
  const regular = times.flatMap((time) => {
    const [opens = '', closes = ''] = time.split('-');
    return daysNamed(days).map((day) => ({
      dayOfWeek: daysOfWeek[day] ?? 'Monday',
      opens,
      closes,
      ...bounds,
    }));
  });
  return { timeZone, regular, exceptions: [] };
}
