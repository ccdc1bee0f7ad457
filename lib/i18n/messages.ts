import { countryNames, languageNames } from './cldr-names';
import type { Locale } from './locales';
import en from './messages/en.json' with { type: 'json' };

/** Every word of the interface in one language; names of countries and languages are CLDR's. */
export type Messages = typeof en & {
  country: Record<string, string>;
  language: Record<string, string>;
};

const words: Record<Locale, typeof en> = { en };

export function messagesOf(locale: Locale): Messages {
  return { ...words[locale], country: countryNames(locale), language: languageNames(locale) };
}
