import { judgeNumber, numberFrom } from '@/lib/domain/numbers/phone-number';

/** A number with country code and marks between its digits; "(0)" is left out when it is dialled. */
const written = /^\+[\d\s().\-\u2010-\u2015/]+$/u;
const digitsOf = (text: string) => text.replace(/\(0\)/g, '').replace(/\D/g, '');

/**
 * The one form in which a number is stored, for a number that only differs in the marks between its
 * digits; null for every other text. To add or drop a digit is a person's decision.
 */
export function canonicalWriting(value: string): string | null {
  if (!written.test(value)) return null;
  const { valid, canonical } = judgeNumber(value);
  if (!valid || canonical === null || canonical === value) return null;
  return digitsOf(value) === digitsOf(canonical) ? canonical : null;
}

/** The number in E.164 for digits as they are dialled inside a country; null if its plan has none. */
export function dialledInside(value: string, country: string): string | null {
  return /^[\d\s().\-\u2010-\u2015/]+$/u.test(value) ? numberFrom(value, country) : null;
}
