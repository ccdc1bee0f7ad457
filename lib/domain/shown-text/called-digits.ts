import type { TextRange } from './crowded-digits';
import type { NumberItem } from './number-items';
import { spelledDigits } from './number-words';
import type { TextLanguage } from './text-languages';
import type { VisibleWord } from './visible-words';

/** Words behind a call within which its number follows, and before it: "212, call us". */
const reachAfter = 6;
const reachBefore = 3;
/** Nobody is reached under fewer digits: emergency numbers and short codes have three or more. */
const fewestDigits = 3;
/** "The text has 500 characters": a noun that is a verb elsewhere says less of a number. */
const fewestBesideNoun = 4;

/** A word that speaks of calling, and how few digits near it are too many. */
interface Call {
  word: number;
  digits: number;
}

const bare = ({ text }: VisibleWord) => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

interface Patterns {
  asks: RegExp;
  names: RegExp;
  before: RegExp;
}

const patterns = new WeakMap<TextLanguage, Patterns>();

function patternsOf(language: TextLanguage): Patterns {
  const known = patterns.get(language);
  if (known) return known;
  const whole = (words: string) => new RegExp(`^(?:${words})$`, 'iu');
  const made = {
    asks: whole(language.calls),
    names: whole(`${language.calls}|${language.callNames}`),
    before: whole(language.beforeNames),
  };
  patterns.set(language, made);
  return made;
}

function callsIn(words: readonly VisibleWord[], language: TextLanguage): Call[] {
  const { asks, names, before } = patternsOf(language);
  return words.flatMap((word, index): Call[] => {
    const text = bare(word);
    if (!names.test(text)) return [];
    const previous = words[index - 1];
    if (!asks.test(text)) return [{ word: index, digits: fewestDigits }];
    // "the text" and "a call" ask for nothing, but a number may follow them.
    const isNoun = previous !== undefined && before.test(bare(previous));
    return [{ word: index, digits: isNoun ? fewestBesideNoun : 1 }];
  });
}

/** Digits spelled out in English behind a call, whatever the language: a caller is told them so. */
function spelledBehind(words: readonly VisibleWord[], { word }: Call): TextRange[] {
  const near = words.slice(word + 1, word + 1 + reachAfter);
  const totals = new Map<string, number>();
  for (const { text } of near) {
    for (const [part] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
      for (const [language, digits] of spelledDigits(part)) {
        totals.set(language, (totals.get(language) ?? 0) + digits);
      }
    }
  }
  const most = Math.max(
    0,
    ...[...totals].filter(([language]) => language === 'en').map(([, total]) => total),
  );
  const [first] = near;
  const last = near.at(-1);
  return most > fewestDigits && first && last ? [{ start: first.start, end: last.end }] : [];
}

/**
 * Numbers near a word that asks to call, dial, text, press or message: only days and times may stand
 * there. A number of six digits or fewer is enough to cost somebody money.
 */
export function calledDigits(
  words: readonly VisibleWord[],
  items: readonly NumberItem[],
  language: TextLanguage,
): TextRange[] {
  const calls = callsIn(words, language);
  if (calls.length === 0) return [];
  const fewest = new Map(calls.map(({ word, digits }) => [word, digits]));
  const isCalled = ({ first, last, digits }: NumberItem) => {
    for (let word = first - reachAfter; word <= last + reachBefore; word += 1) {
      if (digits >= (fewest.get(word) ?? Number.POSITIVE_INFINITY)) return true;
    }
    return false;
  };
  const signs = items
    .filter(({ form }) => form !== 'calendar' && form !== 'letters')
    .filter(isCalled)
    .map(({ start, end }) => ({ start, end }));
  return [...signs, ...calls.flatMap((call) => spelledBehind(words, call))];
}
