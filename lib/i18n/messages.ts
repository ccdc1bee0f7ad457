import { readAddedMessages } from './added-messages';
import { countryNames, languageNames } from './cldr-names';
import { isWritten, type Locale, type WrittenLocale } from './locales';
import en from './messages/en.json' with { type: 'json' };

/** Every word of the interface in one language; names of countries and languages are CLDR's. */
export type Messages = typeof en & {
  country: Record<string, string>;
  language: Record<string, string>;
};

const words: Record<WrittenLocale, typeof en> = { en };

function makeMessages(locale: Locale): Messages {
  if (!isWritten(locale)) return readAddedMessages(locale) as Messages;
  return { ...words[locale], country: countryNames(locale), language: languageNames(locale) };
}

const made = new Map<Locale, Messages>();

/** The messages of a language, made once: every page asks for them. */
export function messagesOf(locale: Locale): Messages {
  const messages = made.get(locale) ?? makeMessages(locale);
  made.set(locale, messages);
  return messages;
}
