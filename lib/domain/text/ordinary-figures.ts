import { fewestDigits } from '@/lib/domain/numbers/fewest-digits';

/** Digits that belong together, with what stands before each group. */
export interface DigitGroup {
  digits: string;
  /** Written with words or letters. */
  spelled: boolean;
  /** What stands between the group before and this one; empty for the first. */
  gap: string;
}

/** A sequence of digit groups, and what stands around it. */
export interface DigitRun {
  groups: readonly DigitGroup[];
  /** The characters right before and right after. */
  before: string;
  after: string;
  /** A word before it says that it is to be called: "call", "tel". */
  cued: boolean;
}

const year = /^(19\d\d|20[0-4]\d)$/;
const compactDay = /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(\d{4}|\d{6})?$/;
const round = /^[1-9]\d{0,2}0{5,12}$/;
/** An amount in a list: three digits, a year, or a round number; a code may begin with a zero. */
const amount = /^(0|[1-9]\d{0,2}|(19|20)\d\d|[1-9]\d{1,3}[05]0)$/;
/** Longer than any phone number with its prefixes (ITU-T E.164 allows 15 digits). */
const longestNumber = 17;
const currency = /[$€£¥₹]\s?$/;
const listGap = /[^\s\d]\s|\s[^\s\d]/;

/** "1,200,000", "1.200.000", "10 000 000" with the same character each time, and cents if any. */
function isGrouped(groups: readonly DigitGroup[]): boolean {
  const [first, second, ...rest] = groups;
  if (!first || !second || !/^[1-9]\d{0,2}$/.test(first.digits)) return false;
  const separator = second.gap;
  if (!/^[,.'’ ]$/.test(separator)) return false;
  const last = rest.at(-1);
  const cents = last !== undefined && last.gap !== separator && /^[.,]$/.test(last.gap);
  const whole = [second, ...(cents ? rest.slice(0, -1) : rest)];
  if (!whole.every(({ digits, gap }) => digits.length === 3 && gap === separator)) return false;
  return separator !== ' ' || whole.at(-1)?.digits === '000';
}

/** "3.14159", "1702.04680", but not "555.0142". */
function isDecimal(groups: readonly DigitGroup[]): boolean {
  const [whole, fraction] = groups;
  if (groups.length !== 2 || !whole || !fraction || !/^[.,]$/.test(fraction.gap)) return false;
  if (/^0\d/.test(whole.digits)) return false;
  return whole.digits.length <= 2 || (whole.digits.length === 4 && fraction.digits.length <= 6);
}

/** "192.168.1.100". */
function isInternetAddress(groups: readonly DigitGroup[]): boolean {
  return (
    groups.length === 4 &&
    groups.every(({ digits, gap }, index) => Number(digits) < 256 && (index === 0 || gap === '.'))
  );
}

/** "115.0.5790": people write no phone number with a group of one digit, but for the first. */
function isVersion(groups: readonly DigitGroup[]): boolean {
  const [, ...rest] = groups;
  const dotted = rest.every(({ gap }) => gap === '.');
  return rest.length > 1 && dotted && rest.some(({ digits }) => digits.length === 1);
}

/** "2021-2022", "2021/22". */
function isYearSpan(groups: readonly DigitGroup[]): boolean {
  const [first, second] = groups;
  if (groups.length !== 2 || !first || !second || !year.test(first.digits)) return false;
  return year.test(second.digits) || (second.digits.length === 2 && /^[-/–]$/.test(second.gap));
}

function isOrdinaryPart(groups: readonly DigitGroup[]): boolean {
  const [first] = groups;
  if (!first) return true;
  if (groups.length > 1) {
    return [isGrouped, isDecimal, isInternetAddress, isVersion, isYearSpan].some((test) =>
      test(groups),
    );
  }
  const { digits } = first;
  const known = [year, compactDay, round, amount].some((pattern) => pattern.test(digits));
  return known || digits.length > longestNumber;
}

/** Cuts a run where a list or a range goes on to its next item. */
function parts(groups: readonly DigitGroup[]): DigitGroup[][] {
  const dashes = groups.filter(({ gap }) => /^[-–—]$/.test(gap)).length;
  const cut: DigitGroup[][] = [];
  for (const [index, group] of groups.entries()) {
    const ends = listGap.test(group.gap) || (dashes === 1 && /^[-–—]$/.test(group.gap));
    if (index === 0 || ends) cut.push([group]);
    else cut.at(-1)?.push(group);
  }
  return cut;
}

/** "1 2 3 4 5": the numbers of a list or of pages. */
function isCounting(groups: readonly DigitGroup[]): boolean {
  if (groups.length < 5) return false;
  const numbers = groups.map(({ digits }) => Number(digits));
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
}

/** Area, exchange and line as North America writes them, with its country code or without. */
function isNorthAmerican(groups: readonly DigitGroup[]): boolean {
  const [area, exchange, line] = groups.slice(-3).map(({ digits }) => digits);
  if (!area || !exchange || !line || groups.length > 4) return false;
  if (groups.length === 4 && groups[0]?.digits !== '1') return false;
  return /^[2-9]\d\d$/.test(area) && /^[2-9]\d\d$/.test(exchange) && /^\d{4}$/.test(line);
}

/** Whether digits are a date, years, an amount, a list or an id rather than a phone number. */
export function isOrdinary({ groups, before, after, cued }: DigitRun): boolean {
  const years = groups.length > 1 && groups.every(({ digits }) => year.test(digits));
  if (years) return true;
  if (before.endsWith('+') || cued || groups.some(({ spelled }) => spelled)) return false;
  const percentage = /^\s?%/.test(after);
  const counted = percentage ? groups.slice(0, -1) : groups;
  if (counted.reduce((sum, { digits }) => sum + digits.length, 0) < fewestDigits) return true;
  if (currency.test(before) && (counted.length === 1 || isGrouped(counted))) return true;
  if (isCounting(counted)) return true;
  if (isNorthAmerican(counted)) return false;
  const single = counted.every(({ digits }) => digits.length === 1);
  return !single && parts(counted).every(isOrdinaryPart);
}
