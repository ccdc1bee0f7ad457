import { nationalDigits } from '@/lib/domain/numbers/phone-number';
import { digitStream } from './digit-stream';

/** Where a value was found in a text, in UTF-16 units. */
export interface ValueHit {
  value: string;
  start: number;
  end: number;
}

/** How many digits the search begins with. E.164 numbers of a contact have seven at least. */
const prefixLength = 7;
/** What people put between two digits; letters are never among it. */
const separatorLength = 12;
/** Within a number that is long enough not to come about by chance, letters may stand too. */
const looseLength = 40;
const looseDigits = 10;

interface Wanted {
  value: string;
  digits: string;
  loose: boolean;
}

const digitsOf = (value: string) => value.replace(/\D/g, '');

function wantedOf(value: string): Wanted[] {
  const international = digitsOf(value);
  const national = nationalDigits(`+${international}`);
  const strict = national.length < prefixLength ? international : national;
  const ways = [
    { value, digits: strict, loose: false },
    { value, digits: international, loose: true },
  ];
  return ways.filter(({ digits, loose }) => digits.length >= (loose ? looseDigits : prefixLength));
}

function isInOnePiece(text: string, places: readonly number[], loose: boolean): boolean {
  return places.every((place, index) => {
    const from = (places[index - 1] ?? place - 1) + 1;
    if (loose) return place - from <= looseLength;
    return place - from <= separatorLength && !/[A-Za-z]/.test(text.slice(from, place));
  });
}

/**
 * Makes a search for numbers in every way of writing them: with `+`, `00`, `011`, a trunk prefix or
 * nothing before them, and anything that is no letter between their digits. It reads a text once,
 * however many numbers there are. What is part of an `exempt` number, written in full, is none.
 */
export function numberSearch(
  values: readonly string[],
  exempt: readonly string[],
): (text: string) => ValueHit[] {
  const byPrefix = new Map<number, Wanted[]>();
  for (const wanted of values.flatMap(wantedOf)) {
    const prefix = Number(wanted.digits.slice(0, prefixLength));
    byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), wanted]);
  }
  const others = exempt.map(digitsOf);
  const isExempt = (digits: string, found: string, at: number) =>
    others.some((other) => {
      const inside = other.indexOf(found);
      return inside >= 0 && digits.startsWith(other, at - inside);
    });
  return (text) => {
    const { digits, places } = digitStream(text);
    const hits: ValueHit[] = [];
    let rolling = 0;
    for (let last = 0; last < digits.length; last += 1) {
      rolling = (rolling * 10 + digits.charCodeAt(last) - 0x30) % 10 ** prefixLength;
      const first = last - prefixLength + 1;
      for (const wanted of first < 0 ? [] : (byPrefix.get(rolling) ?? [])) {
        if (!digits.startsWith(wanted.digits, first)) continue;
        const own = places.slice(first, first + wanted.digits.length);
        if (!isInOnePiece(text, own, wanted.loose)) continue;
        if (isExempt(digits, wanted.digits, first)) continue;
        hits.push({ value: wanted.value, start: own[0] ?? 0, end: (own.at(-1) ?? 0) + 1 });
      }
    }
    return hits;
  };
}
