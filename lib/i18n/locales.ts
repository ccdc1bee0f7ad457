import { contentLocale } from '@/lib/pages';

/** Languages with a message file, as BCP 47 tags; the first is the default. */
export const writtenLocales = [contentLocale] as const;
export type WrittenLocale = (typeof writtenLocales)[number];

/** Made from the English messages for tests: longer words, and words from right to left. */
export const pseudoLocales = ['en-XA', 'ar-XB'] as const;
export type PseudoLocale = (typeof pseudoLocales)[number];

export type Locale = WrittenLocale | PseudoLocale;
export const defaultLocale: Locale = writtenLocales[0];

/** The languages of a build; `PSEUDO_LOCALES=on` adds those for tests, which are never published. */
function localesIn({ PSEUDO_LOCALES }: NodeJS.ProcessEnv): readonly Locale[] {
  if (PSEUDO_LOCALES && PSEUDO_LOCALES !== 'on' && PSEUDO_LOCALES !== 'off') {
    throw new Error(`Found PSEUDO_LOCALES=${PSEUDO_LOCALES}; expected "on" or "off".`);
  }
  return PSEUDO_LOCALES === 'on' ? [...writtenLocales, ...pseudoLocales] : writtenLocales;
}

export const locales = localesIn(process.env);

/** Whether the build has pages in a language. */
export function isLocale(tag: string): tag is Locale {
  return (locales as readonly string[]).includes(tag);
}

export function isPseudoLocale(locale: Locale): locale is PseudoLocale {
  return (pseudoLocales as readonly string[]).includes(locale);
}
