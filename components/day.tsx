import { useFormatter } from 'next-intl';
import type { CalendarDate } from '@/lib/schema/calendar-date';

/** Puts days into the words of the page's language: "16 May 2026". */
export function useDayWords(): (date: CalendarDate) => string {
  const format = useFormatter();
  return (date) =>
    format.dateTime(new Date(`${date}T00:00:00Z`), {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
}

export function Day({ date }: { date: CalendarDate }) {
  return <time dateTime={date}>{useDayWords()(date)}</time>;
}
