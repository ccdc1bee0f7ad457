import { formatNumber } from '@/lib/domain/numbers/phone-number';
import type { ShapeMismatch } from '@/lib/rules/shape/shape-mismatch';
import { canonicalWriting, dialledInside } from './canonical-number';

const fixes = 'or run npm run content:check -- --fix.';

/** A number as it is dialled inside a country: which country, only the editor knows for certain. */
function insideHint(typed: string, country: string | undefined): string | null {
  const whole = country === undefined ? null : dialledInside(typed, country);
  if (whole !== null) {
    return `If the source means ${country}, write "${whole}" (${formatNumber(whole)}).`;
  }
  return typed.startsWith('0')
    ? 'Put "+" and the country code in place of the first 0, without spaces.'
    : null;
}

/** How to write a phone number that is not in E.164; null for any other value. */
export function numberHint({ found, key, expected, country }: ShapeMismatch): string | null {
  if (key !== 'value') return null;
  if (typeof found === 'number' && expected === 'a quoted text') {
    return `Write "+${found}" with quotes and "+", if that is the number with its country code.`;
  }
  if (typeof found !== 'string' || !expected.startsWith('a number in E.164')) return null;
  const typed = found.trim();
  const canonical = canonicalWriting(typed);
  if (canonical !== null) return `Write "${canonical}", ${fixes}`;
  const [letter] = /\p{L}/u.exec(typed) ?? [];
  if (letter !== undefined) {
    return `There is a letter, "${letter}". Write the digit that the source has there.`;
  }
  const abroad = typed.startsWith('00') ? canonicalWriting(`+${typed.slice(2)} `) : null;
  if (abroad !== null) return `Write "${abroad}": "+" stands for the first "00".`;
  return (
    insideHint(typed, country) ??
    'Compare it with the source digit by digit: "+", the country code, the rest of the digits.'
  );
}
