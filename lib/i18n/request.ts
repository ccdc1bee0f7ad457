import { getRequestConfig } from 'next-intl/server';
import { defaultLocale, isLocale } from './locales';
import { messagesOf } from './messages';

/** What next-intl asks for each page: its language and words. Days are shown as they are written. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = (await requestLocale) ?? '';
  const locale = isLocale(requested) ? requested : defaultLocale;
  return { locale, messages: messagesOf(locale), timeZone: 'UTC' };
});
