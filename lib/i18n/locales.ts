import { contentLocale } from '@/lib/pages';
import { readAddedTags } from './added-messages';

/** Languages with a message file here, as BCP 47 tags; the first is the default. */
export const writtenLocales = [contentLocale] as const;
export type WrittenLocale = (typeof writtenLocales)[number];

declare const added: unique symbol;
/** A language whose messages come from `MESSAGES_DIR`. */
export type AddedLocale = string & { [added]: true };

export type Locale = WrittenLocale | AddedLocale;
export const defaultLocale: WrittenLocale = writtenLocales[0];

/** The languages of a build. */
export const locales = [...writtenLocales, ...readAddedTags()] as readonly Locale[];

/** Whether the build has pages in a language. */
export function isLocale(tag: string): tag is Locale {
  return (locales as readonly string[]).includes(tag);
}

/** Whether a language belongs to the project: CLDR's names and the content's words know no other. */
export function isWritten(locale: Locale): locale is WrittenLocale {
  return (writtenLocales as readonly string[]).includes(locale);
}
