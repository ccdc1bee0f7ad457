import {
  bankAccount,
  cardNumber,
  isBankAccount,
  isCardNumber,
} from '@/lib/domain/numbers/account-number';
import { foldText } from '@/lib/domain/text/folded-text';
import type { WrittenAddress } from './pasted-links';
import {
  beginsThere,
  numberOfLink,
  readBareLink,
  readLink,
  readMachineLink,
  readMail,
} from './pasted-links';
import type { NumberReading, PasteContext } from './pasted-number';
import { readNumber } from './pasted-number';
import {
  always,
  bareLink,
  day,
  disguisedLink,
  extension,
  fixDigits,
  machineLink,
  mailAddress,
  plainWriting,
  schemeLink,
  shortCode,
  shortCodeInText,
  spelledAmerican,
  spelledRun,
} from './pasted-patterns';
import { digitsIn, numbersIn, numbersOf } from './pasted-runs';

/** A number, an address or a link that somebody wrote. */
export type ExtractedValue =
  | {
      kind: 'phone';
      /** The digits as they are dialled. */
      digits: string;
      readings: readonly NumberReading[];
      /** Whether nothing stands right before or after it that a phone would dial, too. */
      alone: boolean;
    }
  /** Three to six digits, which networks and authorities give out. */
  | { kind: 'short-code'; digits: string }
  /** The number of a card or a bank account, which nobody should hand out. */
  | { kind: 'account' }
  | WrittenAddress;

interface Found {
  /** Offset and length in the plain writing of the text. */
  at: number;
  length: number;
  value: ExtractedValue;
}

/** More than anybody pastes: bounds the work that a hostile text can make. */
const longestText = 10_000;
const mostValues = 50;
/** Digits and letters of a number with words in it: fewer are a sum and a word. */
const fewestSpelled = 9;
/** Digits of a number with its area: fewer beside a number can be the beginning of a longer one. */
const fewestOfNeighbour = 9;

interface Scan {
  text: string;
  found: Found[];
}

const blank = (match: string) => '\n'.repeat(match.length);

/** Collects what a pattern finds, and blanks it: no later pattern sees it. */
function take(scan: Scan, pattern: RegExp, read: (match: string) => readonly Found[]): void {
  scan.text = scan.text.replace(pattern, (match: string, ...rest: unknown[]) => {
    const start = rest.find((part): part is number => typeof part === 'number') ?? 0;
    const found = read(match);
    scan.found.push(...found.map((one) => ({ ...one, at: start + one.at })));
    return found.length > 0 ? blank(match) : match;
  });
}

const phone = (digits: string, readings: readonly NumberReading[]): ExtractedValue => ({
  kind: 'phone',
  digits,
  readings,
  alone: true,
});

/** An address over the whole of what was found, with the number that it leads to. */
function addresses(match: string, values: readonly WrittenAddress[]): Found[] {
  return values.flatMap((value) => {
    const number = numberOfLink(value);
    const readings = number
      ? readNumber(number, { country: '', otherCountries: [], officialDomains: [] })
      : [];
    const found: Found = { at: 0, length: match.length, value };
    if (readings.length === 0) return [found];
    return [found, { at: match.length - 1, length: 1, value: phone(number, readings) }];
  });
}

/** A number with words in it; one with letters that only look like digits is read as digits. */
function spelledNumbers(match: string, context: PasteContext): Found[] {
  const letters = match.replace(/[^a-z]/gi, '');
  if (/^[oil]*$/i.test(letters)) return [];
  if (match.replace(/[^\dA-Z]/gi, '').length < fewestSpelled) return [];
  return numbersOf(match, context).map(({ digits, readings, ...place }) => ({
    ...place,
    value: phone(digits, readings),
  }));
}

const secret = (holds: (match: string) => boolean) => (match: string) =>
  holds(match) ? [{ at: 0, length: match.length, value: { kind: 'account' as const } }] : [];

/** Digits, a plus or a star at the end of a text, with one separator or none behind them. */
const dialledBefore = /([\d+*]|[\d*]#)[ ()[\].,:;/|_~\u00b7\u2022-]?$/;
/** A number without `+` may be the end of a longer one that has brackets, too. */
const dialledBeforePlain =
  /([\d+*]|[\d*]#)(?:[ ()[\].,:;/|_~\u00b7\u2022-]?|(?: ?[()[\]./_~-]){0,2} ?)$/;
/** Commas and semicolons are pauses, after which a phone dials on. */
const dialledAfter = /^(?:#|(?:[ ()[\].,:;/|_~\u00b7\u2022-]?|[,;]{2,6})[\d+*])/;
const otherCharacter = /\+[^\d]*\+|\*/;

/** Whether a phone would dial what stands beside a number as well, other whole numbers aside. */
function isAlone(found: Found, all: readonly Found[], text: string): boolean {
  const end = found.at + found.length;
  const written = text.slice(found.at, end);
  const others = all.filter(
    ({ value, at, length }) =>
      value.kind !== 'phone' || digitsIn(text.slice(at, at + length)) >= fewestOfNeighbour,
  );
  const inOther = (place: number) =>
    others.some((other) => other !== found && place >= other.at && place < other.at + other.length);
  const pattern = /^[([ ]*\+/.test(written) ? dialledBefore : dialledBeforePlain;
  const before = pattern.exec(text.slice(Math.max(0, found.at - 8), found.at));
  const [after] = dialledAfter.exec(text.slice(end, end + 8)) ?? [];
  return !(
    otherCharacter.test(written) ||
    (before && !inOther(found.at - before[0].length)) ||
    (after && !inOther(end + after.length - 1))
  );
}

function shortCodes(text: string): ExtractedValue[] {
  const [, whole] = shortCode.exec(text.trim()) ?? [];
  const codes = whole ? [whole] : Array.from(text.matchAll(shortCodeInText), ([, code]) => code);
  return codes.flatMap((code) =>
    code ? [{ kind: 'short-code' as const, digits: code.replace(/\D/g, '') }] : [],
  );
}

/**
 * The numbers, addresses and links of a text in their order, however they are written. Something
 * with less than seven digits, such as a sum or an extension, is no number, nor is a day; short
 * codes are found where the text is one, or says that messages go there.
 */
export function findValues(original: string, context: PasteContext): ExtractedValue[] {
  const plain = plainWriting(foldText(original.slice(0, longestText)).text);
  const scan: Scan = { text: plain, found: [] };
  const link = (match: string) => addresses(match, readLink(match));
  const spelled = (match: string) => spelledNumbers(match, context);
  take(scan, schemeLink, link);
  take(scan, disguisedLink, link);
  take(scan, mailAddress, (match) => addresses(match, readMail(match)));
  take(scan, bankAccount, secret(isBankAccount));
  take(scan, cardNumber, secret(isCardNumber));
  take(scan, spelledRun, spelled);
  take(scan, spelledAmerican, spelled);
  take(scan, machineLink, (match) => addresses(match, readMachineLink(match)));
  take(scan, bareLink, (match) => addresses(match, readBareLink(match, context.officialDomains)));
  const withoutOther = (text: string) =>
    fixDigits(
      text
        .replace(day, blank)
        .replace(always, blank)
        .replace(extension, (_, before: string, rest: string) => before + blank(rest)),
    );
  const numbers = numbersIn(withoutOther(scan.text), context).map(
    ({ digits, readings, ...place }): Found => ({ ...place, value: phone(digits, readings) }),
  );
  const all = [...scan.found, ...numbers].sort((a, b) => a.at - b.at).slice(0, mostValues);
  const dialable = withoutOther(plain);
  const values = all.map((found) => {
    const { value, at, length } = found;
    if (value.kind === 'web') return { ...value, plain: value.plain && beginsThere(plain, at) };
    return value.kind === 'phone' && length > 1
      ? { ...value, alone: isAlone(found, all, dialable) }
      : value;
  });
  return [...values, ...shortCodes(plain)].slice(0, mostValues);
}
