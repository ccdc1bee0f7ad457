import { useTranslations } from 'next-intl';
import type { Templates } from '@/components/islands/timeline/words';
import type { WeekTemplates } from '@/lib/domain/hours/week-words';

type WeekWords = ReturnType<typeof useTranslations<'timeline'>>;
type HoursWords = ReturnType<typeof useTranslations<'hours'>>;

/** The words for a week, with names in braces where its days and times go. */
export function weekTemplatesBy(t: WeekWords, hours: HoursWords): WeekTemplates {
  const range = { opens: '{opens}', closes: '{closes}' };
  return {
    range: hours('range', range),
    rangeNextDay: hours('rangeNextDay', range),
    aroundTheClock: t('aroundTheClock'),
    closed: hours('closed'),
    oneDay: t('oneDay', { day: '{day}', times: '{times}' }),
    days: t('days', { first: '{first}', last: '{last}', times: '{times}' }),
    everyDay: t('everyDay', { times: '{times}' }),
  };
}

export function useWeekTemplates(): WeekTemplates {
  return weekTemplatesBy(useTranslations('timeline'), useTranslations('hours'));
}

/** All that components/islands/hours-timeline.ts says. */
export function useTemplates(): Templates {
  const t = useTranslations('timeline');
  const [day, zone, line, when] = ['{day}', '{zone}', '{line}', '{when}'];
  const [first, last, time, times] = ['{first}', '{last}', '{time}', '{times}'];
  return {
    ...useWeekTemplates(),
    device: t('device', { zone }),
    bestTimes: t('bestTimes', { times }),
    bestNone: t('bestNone'),
    scale: t('scale', { day, zone }),
    caption: t('tableCaptionZone', { day, zone }),
    open: t('open', { when }),
    openAlways: t('openAlways'),
    shut: t('closed', { when }),
    shutAlways: t('closedAlways'),
    unknownState: t('unknownState'),
    whenToday: t('whenToday', { time }),
    whenDay: t('whenDay', { day, time }),
    soonDay: t('soonDay', { line, first }),
    soonDays: t('soonDays', { line, first, last }),
    soonClocks: t('soonClocks', { zone, day }),
  };
}
