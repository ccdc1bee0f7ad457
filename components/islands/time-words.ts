import { dayOf } from '@/lib/domain/zone-offsets';

const minutesPerDay = 1440;

/** A wall time as words: `Intl` counts it in UTC, where every day has 24 hours. */
function format(locale: string, wallTime: number, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...parts }).format(wallTime);
}

/** "Monday", or "Friday 25 December" where more than six days lie between it and `today`. */
export function dayWords(locale: string, wallTime: number, today: number): string {
  const far = Math.abs(dayOf(wallTime) - today) > 6;
  return format(locale, wallTime, {
    weekday: 'long',
    ...(far && { day: 'numeric', month: 'long' }),
  });
}

/** "09:00". */
export function timeWords(locale: string, wallTime: number): string {
  return format(locale, wallTime, { hourCycle: 'h23', hour: '2-digit', minute: '2-digit' });
}

/** "2 hours, 5 minutes": the two largest units of a stretch of milliseconds, minutes at least. */
export function durationWords(locale: string, milliseconds: number): string {
  const minutes = Math.ceil(milliseconds / 60_000);
  const parts: [number, string][] = [
    [Math.floor(minutes / minutesPerDay), 'day'],
    [Math.floor(minutes / 60) % 24, 'hour'],
    [minutes % 60, 'minute'],
  ];
  const first = parts.findIndex(([count]) => count > 0);
  return parts
    .slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([count, unit]) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
    )
    .join(', ');
}
