import type { TextRange } from './crowded-digits';
import type { TextLanguage } from './text-languages';

/** Letters of other alphabets that look like Latin ones (Unicode confusables), as they are read. */
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  һ: 'h',
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ѵ: 'v',
  ꜰ: 'f',
};

/** A letter at its own place, so that places in the text stay what they are. */
function folded(text: string): string {
  return [...text.toLowerCase()]
    .map((letter) => {
      const base = letter.normalize('NFD').replace(/\p{M}/gu, '');
      const plain = lookAlikes[base] ?? base;
      return plain.length === letter.length ? plain : letter;
    })
    .join('');
}

interface Patterns {
  stated: RegExp;
  denied: RegExp;
}

const patterns = new WeakMap<TextLanguage, Patterns>();

function patternsOf(language: TextLanguage): Patterns {
  const known = patterns.get(language);
  if (known) return known;
  const { status, surely, values, isSaid, denies } = language;
  const few = (words: string) => `(?:\\s+\\S+){0,${words}}?\\s+`;
  const made = {
    // "official line", "line is official", "has confirmed this line", "Verified by ...", "Verified."
    stated: new RegExp(
      [
        `\\b(?:${status})${few('2')}(?:${values})\\b`,
        `\\b(?:${values}|this|it|that|these|they)${few('3')}?(?:${isSaid})${few('2')}?(?:${status})\\b`,
        `\\b(?:${isSaid})\\s+(?:${status})${few('1')}(?:this|it|that|the)\\b`,
        `(?:^|[.!?:*]\\s*)(?:${status})\\s+by\\b`,
        `\\b(?:${surely})\\s+(?:${status})\\b`,
        `^[^\\p{L}]*(?:${status})[^\\p{L}]*$`,
      ].join('|'),
      'iu',
    ),
    denied: new RegExp(`(?:^|[^\\p{L}])(?:${denies})(?:[^\\p{L}]|$)|n['’]t\\b|\\?`, 'iu'),
  };
  patterns.set(language, made);
  return made;
}

/**
 * Sentences that say of a line or an address how far to trust it, as far as they deny nothing: a
 * status is derived from sources, and never written.
 */
export function statedStatus(text: string, language: TextLanguage): TextRange[] {
  const { stated, denied } = patternsOf(language);
  const plain = folded(text);
  return [...plain.matchAll(/[^.!?]+[.!?]*/gu)].flatMap(({ 0: sentence, index }) => {
    const found = stated.exec(sentence);
    if (!found || denied.test(sentence)) return [];
    const start = index + found.index;
    return [{ start, end: start + found[0].length }];
  });
}
