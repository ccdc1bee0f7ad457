import { mostDigits, widestLink } from './loose-items';
import type { NumberItem } from './number-items';
import { spelledDigits } from './number-words';
import type { VisibleWord } from './visible-words';

/** A part of a text, in UTF-16 units. */
export interface TextRange {
  start: number;
  end: number;
}

/** Visible words within which more digits than a small number has are one. */
const windowInWords = 12;

/** Digits that begin in one word, as signs or as words. */
interface Digits extends TextRange {
  word: number;
  digits: number;
  isSpelled: boolean;
}

/** Fewer digits in words of another language are chance: "on" is ten in Turkish. */
const fewestForeign = 5;

/** Whether the next digits follow more than a few words later. */
const isFar = (entries: readonly Digits[], index: number) =>
  (entries[index + 1]?.word ?? 0) - (entries[index]?.word ?? 0) > widestLink + 1;

/**
 * Where more digits stand together than may, so many of them spelled out; one range for each place.
 */
function crowds(entries: readonly Digits[], fewestSpelled = 0): TextRange[] {
  const found: TextRange[] = [];
  let from = 0;
  let total = 0;
  for (const [index, entry] of entries.entries()) {
    total += entry.digits;
    while (entry.word - (entries[from]?.word ?? 0) >= windowInWords) {
      total -= entries[from]?.digits ?? 0;
      from += 1;
    }
    if (total <= mostDigits) continue;
    const spelled = entries.slice(from, index + 1).filter(({ isSpelled }) => isSpelled);
    if (spelled.reduce((sum, { digits }) => sum + digits, 0) < fewestSpelled) continue;
    // What is told begins where the number does: what stands far before it is left out.
    while (isFar(entries, from) && total - (entries[from]?.digits ?? 0) > mostDigits) {
      total -= entries[from]?.digits ?? 0;
      from += 1;
    }
    found.push({ start: entries[from]?.start ?? 0, end: entry.end });
    from = index + 1;
    total = 0;
  }
  return found;
}

/** "double", "three times": the next digit counts so often. */
const multipliers: ReadonlyMap<string, number> = new Map([
  ['double', 1],
  ['triple', 2],
  ['treble', 2],
  ['doppel', 1],
  ['doble', 1],
  ['doppio', 1],
]);
/** "eight times one": between two numbers, the second as often as the first says. */
const isTimes = /^times$/i;
const mostTimes = 9;

/** The parts of a text that are letters alone, each with the word in which it stands. */
function lettersOf(words: readonly VisibleWord[]): (TextRange & { word: number; part: string })[] {
  return words.flatMap(({ text, start }, word) =>
    [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: part, index }) => ({
      word,
      part,
      start: start + index,
      end: start + index + part.length,
    })),
  );
}

const repeated = (times: number) =>
  new Map([
    ['en', times],
    ['en-spoken', times],
    ['mixed', times],
  ]);

/** Numbers written as words, by language. */
function spelledIn(words: readonly VisibleWord[]): Map<string, Digits[]> {
  const found = new Map<string, Digits[]>();
  const parts = lettersOf(words);
  for (const [index, { part, word, start, end }] of parts.entries()) {
    const times = multipliers.get(part.toLowerCase());
    const isBetween =
      isTimes.test(part) &&
      [index - 1, index + 1].every((at) => spelledDigits(parts[at]?.part ?? '').has('en'));
    const digits =
      times === undefined && !isBetween ? spelledDigits(part) : repeated(times ?? mostTimes - 1);
    for (const [language, count] of digits) {
      const list = found.get(language) ?? [];
      list.push({ word, start, end, digits: count, isSpelled: true });
      found.set(language, list);
    }
  }
  return found;
}

const byPlace = (a: TextRange, b: TextRange) => a.start - b.start;

/** The ranges that touch none before them in the list. */
function apart(ranges: readonly TextRange[]): TextRange[] {
  const kept: TextRange[] = [];
  for (const range of ranges) {
    if (!kept.some(({ start, end }) => start < range.end && range.start < end)) kept.push(range);
  }
  return kept.sort(byPlace);
}

/**
 * Where more than six digits stand within twelve words: signs of any kind, and words of any one
 * language together with them. `loose` are the numbers that count.
 */
export function crowdedDigits(
  words: readonly VisibleWord[],
  loose: readonly NumberItem[],
): TextRange[] {
  const signs = loose.map(({ first, digits, start, end }) => ({
    word: first,
    digits,
    start,
    end,
    isSpelled: false,
  }));
  const found = crowds(signs);
  for (const [language, spelled] of spelledIn(words)) {
    const fewest = language.startsWith('en') ? 0 : fewestForeign;
    found.push(...crowds([...signs, ...spelled].sort(byPlace), fewest));
  }
  return apart(found);
}
