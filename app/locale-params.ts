import { setRequestLocale } from 'next-intl/server';
import { isLocale, type Locale, locales } from '@/lib/i18n/locales';

/** Every language, for `generateStaticParams`. */
export const localeParams = () => locales.map((locale) => ({ locale }));

/** The language of a page from its address, told to next-intl. Other languages have no pages. */
export async function pageLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  if (!isLocale(locale)) throw new Error(`There is no language "${locale}".`);
  setRequestLocale(locale);
  return locale;
}
