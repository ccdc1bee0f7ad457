/** Languages with a message file, as BCP 47 tags; the first is the default. */
export const locales = ['en'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = locales[0];

export function isLocale(tag: string): tag is Locale {
  return (locales as readonly string[]).includes(tag);
}
