import type { DeclaredForm } from './declared-forms';
import { declaredForms } from './declared-forms';
import type { TextLanguage } from './text-languages';
import type { VisibleWord } from './visible-words';

/** Digits of one word, or of one declared form. */
export interface NumberItem {
  /** Index of the visible word in which it begins, and of the one in which it ends. */
  first: number;
  last: number;
  start: number;
  end: number;
  digits: number;
  /** null for digits in no declared form; `letters` for numerals written with letters: "VIII". */
  form: DeclaredForm['kind'] | 'letters' | null;
}

/** Letters that are taken for a digit: "B66-7Z4", "2l2". */
const likeDigits = /^[OoQDIilLZzEeAaSsGgqbBTt]+$/;
/** Roman numerals from I to XXXIX as capitals. */
const roman = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;
/** One sign of the Morse alphabet for a digit: five marks, short or long. */
const morse = /^[.·•*\-–—−_]{5}$/;

/** How many digits a word shows, letters that pass for digits beside others counted too. */
function shownDigits(word: string): number {
  const bare = word.replace(/[^\p{L}\p{N}]/gu, '');
  const digits = bare.replace(/[^\p{N}]/gu, '').length;
  if (roman.test(bare)) return bare.length > 1 && bare.startsWith('X') ? 2 : 1;
  if (digits === 0) return 0;
  const letters = bare.replace(/\p{N}/gu, '');
  return letters !== '' && likeDigits.test(letters) ? bare.length : digits;
}

/** Index of the word at a place; words are in the order of the text. */
function wordAt(words: readonly VisibleWord[], place: number): number {
  let low = 0;
  let high = words.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The word with spaces in place of declared forms. */
function uncovered({ text, start }: VisibleWord, forms: readonly DeclaredForm[]): string {
  let shown = text;
  for (const form of forms) {
    const from = Math.max(0, form.start - start);
    const to = Math.max(from, Math.min(text.length, form.end - start));
    shown = `${shown.slice(0, from)}${' '.repeat(to - from)}${shown.slice(to)}`;
  }
  return shown;
}

const digitsIn = (text: string) => text.replace(/[^\p{N}]/gu, '').length;

/** The forms that cover a part of a word, by its index. */
function byWord(
  items: readonly NumberItem[],
  forms: readonly DeclaredForm[],
): ReadonlyMap<number, DeclaredForm[]> {
  const found = new Map<number, DeclaredForm[]>();
  for (const [index, form] of forms.entries()) {
    const { first = 0, last = -1 } = items[index] ?? {};
    for (let word = first; word <= last; word += 1) {
      found.set(word, [...(found.get(word) ?? []), form]);
    }
  }
  return found;
}

/** All numbers of a folded text in their order, as far as they are written with signs for digits. */
export function numberItems(
  text: string,
  words: readonly VisibleWord[],
  language: TextLanguage,
  figures: readonly string[],
): NumberItem[] {
  const forms = declaredForms(text, language, figures);
  const declared = forms.map(
    ({ kind, start, end }): NumberItem => ({
      first: wordAt(words, start),
      last: wordAt(words, end - 1),
      start,
      end,
      digits: digitsIn(text.slice(start, end)),
      form: kind,
    }),
  );
  const covering = byWord(declared, forms);
  const rest = words.flatMap((word, index): NumberItem[] => {
    const digits = shownDigits(uncovered(word, covering.get(index) ?? []));
    if (digits === 0) return [];
    const form = /\p{N}/u.test(word.text) ? null : 'letters';
    return [{ first: index, last: index, start: word.start, end: word.end, digits, form }];
  });
  const signs = [...text.matchAll(/\S+/gu)]
    .filter(([sign]) => morse.test(sign))
    .map(({ 0: sign, index }): NumberItem => {
      const at = wordAt(words, index);
      return { first: at, last: at, start: index, end: index + sign.length, digits: 1, form: null };
    });
  return [...declared, ...rest, ...signs].sort((a, b) => a.start - b.start);
}
