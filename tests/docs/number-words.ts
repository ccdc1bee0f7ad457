import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldWord } from '@/lib/domain/shown-text/fold-word';

export const numberWordsPath = 'lib/domain/shown-text/number-words.json';

type Rules = Record<string, readonly (readonly string[])[]>;

/** Stems that other rules complete ("thir", "s") are too short to say anything of a text. */
const shortestStem = 4;

/** A vowel at least: endings of ordinals, such as "th", stand alone in no text. */
const isWord = (word: string) =>
  /^\P{Script=Latin}/u.test(word) || /..*[aeiouy]|[aeiouy]./u.test(word);

/** What a rule writes out: without the parts that stand for other rules, and without soft hyphens. */
function literalWords(body: string): string[] {
  const isStem = /[\p{L}\p{M}\u00ad]→/u.test(body);
  return body
    .replace(/;$/, '')
    .replace(/[←→=][^←→=]*[←→=]/gu, ' ')
    .replace(/\$\([^)]*\)\$/g, ' ')
    .replace(/[[\]'|>\u00ad]/gu, ' ')
    .split(/[^\p{L}\p{M}]+/u)
    .map(foldWord)
    .filter((word) => (isStem ? word.length >= shortestStem : isWord(word)));
}

/** How many digits a word stands for: 0 to 9 for one, up to 99 for two; "hundred" lengthens by one. */
const digitsOf = (value: number) => (value < 10 ? 1 : value < 100 ? 2 : 1);

function wordsOf(rules: Rules): Map<string, number> {
  const words = new Map<string, number>();
  for (const [name, lines] of Object.entries(rules)) {
    // Suffixes of ordinals and joints of numbers are no words of their own.
    if (
      !/^%spellout-(cardinal|ordinal|numbering)|^%%.*(initial|larger|stem|type|alternate)/.test(
        name,
      )
    )
      continue;
    for (const [base = '', body = ''] of lines) {
      const value = Number(base);
      if (!/^\d+$/.test(base) || value > 100) continue;
      const found = literalWords(body);
      if (found.length !== 1) continue;
      const [word = ''] = found;
      if (!words.has(word)) words.set(word, digitsOf(value));
    }
  }
  return words;
}

/**
 * Words for the numbers to 100 in every language for which Unicode's CLDR spells numbers out, with
 * the digits that each stands for; taken from the package `cldr-rbnf`.
 */
export function currentNumberWords(): string {
  const folder = join('node_modules', 'cldr-rbnf', 'rbnf');
  const languages: Record<string, Record<string, number>> = {};
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const { rbnf } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const words = wordsOf(rbnf.rbnf.SpelloutRules ?? {});
    if (words.size > 0)
      languages[file.replace('.json', '')] = Object.fromEntries([...words].sort());
  }
  return `${JSON.stringify(languages, null, 2)}\n`;
}
