import { checkLink, checkMail } from './check-address';
import { checkNumber } from './check-number';
import type { CheckedValue, PageClock } from './checked-value';
import { nothing } from './checked-value';
import type { CheckerIndex } from './checker-index-data';
import type { ExtractedValue } from './pasted-value';

function checkValue(value: ExtractedValue, list: CheckerIndex, clock: PageClock): CheckedValue {
  switch (value.kind) {
    case 'phone':
      return checkNumber(value, list, clock);
    case 'email':
      return checkMail(value, list, clock);
    case 'web':
      return checkLink(value, list, clock);
    case 'short-code':
      return {
        ...nothing,
        kind: 'phone',
        verdict: 'not-listed',
        identity: value.digits,
        read: value.digits,
        cautions: ['short-code'],
      };
    case 'account':
      return { ...nothing, kind: 'account', verdict: 'unreadable', identity: '' };
  }
}

/** Where the values of a text stand on the visitor's day, each of them once. */
export function checkValues(
  values: readonly ExtractedValue[],
  list: CheckerIndex,
  clock: PageClock,
): CheckedValue[] {
  const checked = new Map<string, CheckedValue>();
  for (const value of values) {
    const found = checkValue(value, list, clock);
    const identity = `${found.kind} ${found.identity}`;
    if (!checked.has(identity)) checked.set(identity, found);
  }
  return [...checked.values()];
}
