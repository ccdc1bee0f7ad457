import type { CountryCode as MetadataCountry, PhoneNumber } from 'libphonenumber-js/min';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

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

/** Where the reader is, if known, and which countries' numbers to think of otherwise. */
export interface Reader {
  country: string;
  otherCountries: readonly string[];
}

/** What is dialled before a country code: ITU's 00, North America, Australia, Japan. */
const exitCodes = /^(?:00|011|0011|010)(?=[1-9])/;

const keypad = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

function keyOf(letter: string): string {
  return String(keypad.findIndex((letters) => letters.includes(letter.toUpperCase())) + 2);
}

/**
 * The digits to dial for a number with words in it. North American words are often longer than the
 * number (1-800-GOOD-FOOD-NOW): networks ignore what is dialled after its ten digits.
 */
function dialled(written: string): string {
  const digits = written.replace(/[a-z]/gi, keyOf).replace(/\D/g, '');
  const spelled = /[a-z]/i.test(written);
  const [american] = /^1?8\d{9}/.exec(digits) ?? [];
  return spelled && american ? american : digits;
}

function read(digits: string, country: string, meant: boolean): NumberReading[] {
  let parsed: PhoneNumber | undefined;
  try {
    const defaultCountry = country as MetadataCountry;
    parsed = country
      ? parsePhoneNumberFromString(digits, { defaultCountry, extract: false })
      : parsePhoneNumberFromString(`+${digits}`, { extract: false });
  } catch {
    // A country without a numbering plan of its own.
  }
  if (!parsed) return [];
  const formatted = parsed.formatInternational();
  return [{ number: parsed.number, formatted, valid: parsed.isValid(), country, meant }];
}

/** A trunk zero in brackets, which is left out from abroad: `+44 (0)20`. */
const optionalZero = /\( ?0 ?\)/;

/**
 * The ways to read a written number, best first. With `+` there is one. Without, it may be national
 * (of the reader's country, or of another), or have an exit code, or its `+` was lost.
 */
export function readNumber(written: string, reader: Reader): NumberReading[] {
  const variants = optionalZero.test(written)
    ? [written.replace(optionalZero, ''), written]
    : [written];
  return variants.flatMap((variant) => {
    const digits = dialled(variant);
    if (/^[( ]*\+/.test(variant)) return read(digits.replace(/^00/, ''), '', true);
    const abroad = digits.replace(exitCodes, '');
    return [
      ...(reader.country ? read(digits, reader.country, true) : []),
      ...(abroad === digits ? [] : read(abroad, '', true)),
      ...(digits.length >= 10 ? read(digits, '', false) : []),
      ...reader.otherCountries.flatMap((country) => read(digits, country, false)),
    ];
  });
}
