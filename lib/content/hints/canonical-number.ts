import { withoutMarks } from '@/lib/domain/numbers/number-marks';
import { judgeNumber, numberFrom } from '@/lib/domain/numbers/phone-number';

/**
 * The one form in which a number is stored, for a number that only differs in the marks between its
 * digits; null for every other text. To add or drop a digit is a person's decision.
 */
export function canonicalWriting(value: string): string | null {
  const bare = withoutMarks(value);
  if (bare === null || bare === value) return null;
  const { valid, canonical } = judgeNumber(value);
  return valid && canonical === bare ? canonical : null;
}

/** The number in E.164 for digits as they are dialled inside a country; null if its plan has none. */
export function dialledInside(value: string, country: string): string | null {
  return withoutMarks(`+${value}`) === null ? null : numberFrom(value, country);
}
