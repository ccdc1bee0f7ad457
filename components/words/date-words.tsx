import { useTranslations } from 'next-intl';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';

type Month = '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12';

type DateWords = ReturnType<typeof useTranslations<'date'>>;

/**
 * Puts days into the words of a language: "16 May 2026". The words are messages, because the host's
 * own formats differ between versions of Node.
 */
export function dayWordsBy(t: DateWords): (date: CalendarDate) => string {
  return (date) => {
    const [year = '', month, day] = date.split('-');
    return t('dayMonthYear', { day: Number(day), month: t(`month.${month as Month}`), year });
  };
}

/** The same in the page's language. */
export function useDayWords(): (date: CalendarDate) => string {
  return dayWordsBy(useTranslations('date'));
}
