import { dayOf } from '@/lib/domain/time/zone-offsets';

const minutesPerDay = 1440;

/** The conventions of the page's language; English as this site writes it, the day before the month. */
function conventions(): string {
  const { lang } = document.documentElement;
  return lang === 'en' ? 'en-GB' : lang;
}

/** Parts of a wall time as words: `Intl` counts it in UTC, where every day has 24 hours. */
export function wallWords(wallTime: number, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(conventions(), { timeZone: 'UTC', ...parts }).format(wallTime);
}

/** "Monday", or "Friday 25 December" where more than six days lie between it and `today`. */
export function dayWords(wallTime: number, today: number): string {
  const far = Math.abs(dayOf(wallTime) - today) > 6;
  return wallWords(wallTime, {
    weekday: 'long',
    ...(far && { day: 'numeric', month: 'long' }),
  });
}

/** "09:00". */
export function timeWords(wallTime: number): string {
  return wallWords(wallTime, { hourCycle: 'h23', hour: '2-digit', minute: '2-digit' });
}

/**
 * "in 35 minutes", "in 3 hours", "in 2 days": how long until something that many milliseconds away,
 * in the largest whole unit that tells enough.
 */
export function untilWords(milliseconds: number, round: (value: number) => number): string {
  const minutes = round(milliseconds / 60_000);
  const relative = new Intl.RelativeTimeFormat(conventions());
  if (minutes < 90) return relative.format(minutes, 'minute');
  return minutes < 2 * minutesPerDay
    ? relative.format(round(minutes / 60), 'hour')
    : relative.format(round(minutes / minutesPerDay), 'day');
}
