import { countryNames, languageNames } from './cldr-names';
import { isPseudoLocale, type Locale, type WrittenLocale } from './locales';
import en from './messages/en.json' with { type: 'json' };
import { pseudoMessages } from './pseudo';

/** Every word of the interface in one language; names of countries and languages are CLDR's. */
export type Messages = typeof en & {
  country: Record<string, string>;
  language: Record<string, string>;
};

const words: Record<WrittenLocale, typeof en> = { en };

function makeMessages(locale: Locale): Messages {
  if (isPseudoLocale(locale)) return pseudoMessages(makeMessages('en'), locale);
  return { ...words[locale], country: countryNames(locale), language: languageNames(locale) };
}

const made = new Map<Locale, Messages>();

/** The messages of a language, made once: every page asks for them. */
export function messagesOf(locale: Locale): Messages {
  const messages = made.get(locale) ?? makeMessages(locale);
  made.set(locale, messages);
  return messages;
}
