import type { NumberItem } from './number-items';

/** Words between two numbers up to which somebody who reads them aloud joins them: "212, then 555". */
export const widestLink = 3;
/** Fewer digits than any phone number that people dial abroad (ITU-T E.164 sets no lower bound). */
export const mostDigits = 6;
/** "from 9:00 to 17:00", "between 2021 and 2024": more days or times in a row are a list of digits. */
const mostDaysInARow = 2;

const isCalendar = ({ form }: NumberItem) => form === 'calendar';
/** A longer figure is no group of a number that somebody puts together. */
const longestGroup = 4;
const isWhole = ({ form, digits }: NumberItem) => form === 'figure' && digits > longestGroup;
const sum = (items: readonly NumberItem[]) =>
  items.reduce((total, { digits }) => total + digits, 0);

/** Numbers that follow each other within a few words. */
function chainsOf(items: readonly NumberItem[]): NumberItem[][] {
  const chains: NumberItem[][] = [];
  for (const item of items) {
    const previous = chains.at(-1)?.at(-1);
    if (previous && item.first - previous.last - 1 <= widestLink) chains.at(-1)?.push(item);
    else chains.push([item]);
  }
  return chains;
}

/** Whether somebody reads two numbers as one: nothing but a space or a hyphen between, or no form. */
function isOne(text: string, item: NumberItem, next: NumberItem): boolean {
  if (next.first - item.last > 1) return false;
  const isBare = item.form === null || next.form === null;
  return isBare || /^[\s-]*$/.test(text.slice(item.end, next.start));
}

/** Days and times that stand right beside another number belong to it: "2012 5550". */
function touching(text: string, chain: readonly NumberItem[]): Set<NumberItem> {
  const found = new Set<NumberItem>();
  for (const [index, item] of chain.entries()) {
    const next = chain[index + 1];
    if (!next || isCalendar(item) === isCalendar(next) || !isOne(text, item, next)) continue;
    if (isCalendar(item)) found.add(item);
    if (isCalendar(next)) found.add(next);
  }
  return found;
}

/** A year, or two of them: "2024", "2021-2022". */
const years = /^\d{4}(?:\D\d{2,4})?$/;

/** Years one after the other, as a history names them. */
function isHistory(texts: readonly string[]): boolean {
  return texts.every((year, index) => index === 0 || year > (texts[index - 1] ?? ''));
}

/** Days and times that are so many in a row that they are a list of digits. */
function listedDays(text: string, days: readonly NumberItem[]): readonly NumberItem[] {
  if (sum(days) <= mostDigits) return [];
  const shown = (item: NumberItem) => text.slice(item.start, item.end);
  const named = days.map(shown).filter((day) => years.test(day));
  const isList = days.length - named.length > mostDaysInARow;
  const isUnordered = named.length > mostDaysInARow && !isHistory(named);
  return isList || isUnordered ? days : [];
}

function looseIn(text: string, chain: readonly NumberItem[]): NumberItem[] {
  const beside = touching(text, chain);
  const others = chain.filter((item) => !isCalendar(item) || beside.has(item));
  const days = chain.filter((item) => isCalendar(item) && !beside.has(item));
  const crowded =
    sum(others) > mostDigits
      ? others
      : others.filter(({ form }) => form === null || form === 'letters');
  return [...crowded, ...listedDays(text, days)];
}

/**
 * The numbers that count as digits of an undeclared number: those without a declared form, and
 * declared ones in a chain that could be read as one number.
 */
export function looseItems(text: string, items: readonly NumberItem[]): NumberItem[] {
  const chains = chainsOf(items.filter((item) => !isWhole(item)));
  return chains.flatMap((chain) => looseIn(text, chain)).sort((a, b) => a.start - b.start);
}
