import type { HsdsSite } from '@/lib/formats/hsds/site';
import { defaultLocale } from '@/lib/i18n/locales';
import { apiSite } from './api-site';
import { wordsIn } from './contact-files/words';

/** What the export for directories of services says of this site, in the default language. */
export async function hsdsSite(): Promise<HsdsSite> {
  const { page, warning } = await apiSite();
  const { words, dayWords } = wordsIn(defaultLocale);
  const t = words('data');
  return {
    warning,
    page: (slug) => page('contact', slug),
    words: {
      lastDay: (day, address) => t('hsdsLastDay', { day: dayWords(day), page: address }),
      hours: (timeZone, day) => t('hsdsHours', { timeZone, day: dayWords(day) }),
      worldwide: words('contact')('worldwide'),
      country: words('country'),
      language: words('language'),
    },
  };
}
