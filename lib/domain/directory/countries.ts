import english from 'cldr-localenames-full/main/en/territories.json' with { type: 'json' };
import type { CountryCode } from '@/lib/schema/parts/country-code';

/**
 * Two-letter region codes of CLDR that are no country of ISO 3166-1: exceptional reservations
 * (AC, CP, CQ, DG, EA, IC, TA), unions (EU, EZ, UN), private use (QO, XA, XB) and "unknown" (ZZ).
 * XK (Kosovo) is user-assigned, and stays: people live there.
 */
const notCountries = new Set(
  ['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ'], //
);

/** Every country of ISO 3166-1 by its alpha-2 code, and Kosovo, in the order of the codes. */
export const countryCodes: readonly CountryCode[] = Object.keys(
  english.main.en.localeDisplayNames.territories,
)
  .filter((code) => /^[A-Z]{2}$/.test(code) && !notCountries.has(code))
  .sort();

const known = new Set(countryCodes);

export function isCountry(code: string): boolean {
  return known.has(code);
}
