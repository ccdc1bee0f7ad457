import { formatNumber } from '@/lib/domain/numbers/phone-number';
import type { HintFor } from '@/lib/rules/shape/describe-issue';
import { canonicalWriting, dialledInside } from './canonical-number';
import { write } from './write';

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
export const numberHint: HintFor = ({ value, country }) => {
  if (typeof value !== 'string') return null;
  const typed = value.trim();
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
};

/** How to write digits that stand without quotes, in the value of a contact or in some other text. */
export const unquotedNumberHint: HintFor = ({ value, key }) => {
  if (typeof value !== 'number') return null;
  if (key !== 'value') return write(String(value));
  return `Write "+${value}" with quotes and "+", if that is the number with its country code.`;
};
