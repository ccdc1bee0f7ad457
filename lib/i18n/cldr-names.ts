import englishLanguages from 'cldr-localenames-full/main/en/languages.json' with { type: 'json' };
import englishTerritories from 'cldr-localenames-full/main/en/territories.json' with {
  type: 'json',
};
import type { WrittenLocale } from './locales';

type Names = Record<string, string>;

/** CLDR's names, from a package: the host's own `Intl` data differs between versions of Node. */
const names: Record<WrittenLocale, { languages: Names; territories: Names }> = {
  en: {
    languages: englishLanguages.main.en.localeDisplayNames.languages,
    territories: englishTerritories.main.en.localeDisplayNames.territories,
  },
};

/** Places whose short name says all ("Hong Kong"); other short names are abbreviations ("UK"). */
const shortNamed = new Set(['HK', 'MM', 'MO', 'PS']);

/** Names of countries by ISO 3166-1 code. */
export function countryNames(locale: WrittenLocale): Names {
  const { territories } = names[locale];
  const codes = Object.keys(territories).filter((code) => /^[A-Z]{2}$/.test(code));
  const key = (code: string) => (shortNamed.has(code) ? `${code}-alt-short` : code);
  return Object.fromEntries(codes.map((code) => [code, territories[key(code)] ?? code]));
}

/** Names of languages by BCP 47 tag. */
export function languageNames(locale: WrittenLocale): Names {
  return names[locale].languages;
}
