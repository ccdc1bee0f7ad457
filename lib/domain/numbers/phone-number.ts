import type { CountryCode as MetadataCountry } from 'libphonenumber-js/max';
import { getCountryCallingCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { CountryCode } from '@/lib/schema/parts/country-code';

/** What today's numbering plans say of a number in E.164. Valid never means assigned. */
export interface NumberingPlanVerdict {
  valid: boolean;
  /** The only writing we store: E.164. It differs from the input when digits were added or lost. */
  canonical: string | null;
  /** The country of the number, where its plan tells; null for calling codes that are shared. */
  country: CountryCode | null;
}

/** Judges an E.164 number with libphonenumber's full metadata (ITU-T E.164, national plans). */
export function judgeNumber(e164: string): NumberingPlanVerdict {
  const parsed = parsePhoneNumberFromString(e164);
  return {
    valid: parsed?.isValid() ?? false,
    canonical: parsed?.number ?? null,
    country: parsed?.country ?? null,
  };
}

/** The valid number in E.164 that these digits reach when dialled inside a country; null without one. */
export function numberFrom(digits: string, country: CountryCode): string | null {
  const parsed = parsePhoneNumberFromString(digits, country as MetadataCountry);
  return parsed?.isValid() ? parsed.number : null;
}

/** The number as people read it, in the groups of its own plan: `+44 20 7946 0123`. */
export function formatNumber(e164: string): string {
  return parsePhoneNumberFromString(e164)?.formatInternational() ?? e164;
}

const tollFreePrefixesOfNorthAmerica = /^\+1(800|833|844|855|866|877|888)/;

/**
 * Whether a number can serve a country: they share the calling code, and a number that its plan
 * gives to one country serves that one. North American toll-free numbers belong to no country.
 */
export function canServe(e164: string, country: CountryCode): boolean {
  const verdict = judgeNumber(e164);
  if (!sharesCallingCode(e164, country)) return false;
  if (tollFreePrefixesOfNorthAmerica.test(e164)) return true;
  return verdict.country === null || !verdict.valid || verdict.country === country;
}

function sharesCallingCode(e164: string, country: CountryCode): boolean {
  try {
    return e164.startsWith(`+${getCountryCallingCode(country as MetadataCountry)}`);
  } catch {
    // Uninhabited territories have no calling code of their own.
    return false;
  }
}

/** The digits that are dialled inside the number's own country, without a trunk zero. */
export function nationalDigits(e164: string): string {
  return parsePhoneNumberFromString(e164)?.nationalNumber ?? e164.replace(/\D/g, '');
}

/** What a call costs by its numbering plan, as far as a plan tells. */
export type PlannedCost = 'toll-free' | 'standard-rate' | 'shared-cost' | 'premium';

const plannedCosts: Readonly<Record<string, PlannedCost>> = {
  TOLL_FREE: 'toll-free',
  SHARED_COST: 'shared-cost',
  PREMIUM_RATE: 'premium',
  // 070 numbers of the United Kingdom and the like follow a person, and cost what that person chose.
  PERSONAL_NUMBER: 'premium',
  FIXED_LINE: 'standard-rate',
  MOBILE: 'standard-rate',
  FIXED_LINE_OR_MOBILE: 'standard-rate',
};

/** The cost that a number's range stands for; null where its plan says nothing of it. */
export function plannedCost(e164: string): PlannedCost | null {
  const type = parsePhoneNumberFromString(e164)?.getType();
  return type === undefined ? null : (plannedCosts[type] ?? null);
}
