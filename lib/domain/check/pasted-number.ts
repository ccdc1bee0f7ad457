import type { CountryCode as MetadataCountry, PhoneNumber } from 'libphonenumber-js/min';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { keyOf } from '@/lib/domain/numbers/keypad';

/** One way to understand the digits of a written number. */
export interface NumberReading {
  /** E.164. */
  number: string;
  /** As people read it: `+44 20 7946 0123`. */
  formatted: string;
  /** Whether its country's plan has such numbers. */
  valid: boolean;
  /** The country whose own way of writing was assumed; empty if the writing names its country. */
  country: string;
  /** Whether the writer's own words lead to it: a country code, or the country that was chosen. */
  meant: boolean;
}

/** Where the context is, if known, which countries' numbers to think of otherwise, and whose site. */
export interface PasteContext {
  country: string;
  otherCountries: readonly string[];
  /** The organisation's own domains: what resembles them is a link, whatever it ends in. */
  officialDomains: readonly string[];
}

/** What is dialled before a country code: ITU's 00, North America, Australia, Japan. */
const exitCodes = /^(?:00|011|0011|010)(?=[1-9])/;

/**
 * The digits to dial for a number with words in it. North American words are often longer than the
 * number (1-800-GOOD-FOOD-NOW): networks ignore letters that are dialled after its ten digits.
 */
export function dialledDigits(written: string): string {
  const characters = written.replace(/[^\da-z]/gi, '');
  const digits = characters.replace(/[a-z]/gi, keyOf);
  const spelled = /[a-z]/i.test(written);
  const [american] = /^1?8\d{9}/.exec(digits) ?? [];
  const onlyLetters = american !== undefined && !/\d/.test(characters.slice(american.length));
  return spelled && american && onlyLetters ? american : digits;
}

/** Mexican mobile numbers had a 1 behind the country code until 2019. */
const oldMexicanMobile = /^521(?=\d{10}$)/;

function read(digits: string, country: string, meant: boolean): NumberReading[] {
  let parsed: PhoneNumber | undefined;
  try {
    const defaultCountry = country as MetadataCountry;
    parsed = country
      ? parsePhoneNumberFromString(digits, { defaultCountry, extract: false })
      : parsePhoneNumberFromString(`+${digits.replace(oldMexicanMobile, '52')}`, {
          extract: false,
        });
  } catch {
    // A country without a numbering plan of its own.
  }
  // The parser takes one 1 too many for the prefix of calls within North America.
  const doubled = parsed && digits.replace(exitCodes, '') === `1${parsed.number.slice(1)}`;
  if (!parsed || doubled) return [];
  const formatted = parsed.formatInternational();
  return [{ number: parsed.number, formatted, valid: parsed.isValid(), country, meant }];
}

/** A trunk zero in brackets, which is left out from abroad: `+44 (0)20`. */
const optionalZero = /\( ?0 ?\)/;

function readAtHome(digits: string, country: string): NumberReading[] {
  const readings = read(digits, country, true);
  // Lagos was dialled with 01: newer plans have no such numbers, so that the zero would stay.
  if (country !== 'NG' || !/^01\d{7}$/.test(digits)) return readings;
  return [...read(`234${digits.slice(1)}`, '', true), ...readings].map((reading) => ({
    ...reading,
    country,
  }));
}

/**
 * The ways to read a written number, best first. With `+` there is one. Without, it may be national
 * (of the context's country, or of another), or have an exit code, or its `+` was lost.
 */
export function readNumber(written: string, context: PasteContext): NumberReading[] {
  const variants = optionalZero.test(written)
    ? [written.replace(optionalZero, ''), written]
    : [written];
  return variants.flatMap((variant) => {
    const digits = dialledDigits(variant);
    if (/^[([ ]*\+/.test(variant)) return read(digits.replace(/^00/, ''), '', true);
    const abroad = digits.replace(exitCodes, '');
    return [
      ...(context.country ? readAtHome(digits, context.country) : []),
      ...(abroad === digits ? [] : read(abroad, '', true)),
      ...(digits.length >= 10 ? read(digits, '', false) : []),
      ...context.otherCountries.flatMap((country) => read(digits, country, false)),
    ];
  });
}
