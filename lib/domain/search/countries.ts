import { searchWords } from './words';

/** Finds the countries that words name. */
export type CountryFinder = (words: readonly string[]) => readonly string[];

/** Two letters are a word of many languages ("it", "us") before they are a country. */
const shortestName = 3;
const deliberatelyShort = new Set(['uk']);

/**
 * `names` gives a country's name in the reader's language; `aliases` are its other names
 * by code. A whole name must stand there: "island" is not Iceland.
 */
export function countryFinder(
  codes: readonly string[],
  names: (code: string) => string | undefined,
  aliases: Readonly<Record<string, readonly string[]>>,
): CountryFinder {
  const codeOf = new Map<string, string>();
  let longest = 1;
  const learn = (name: string, code: string) => {
    const words = searchWords(name);
    const key = words.join(' ');
    if (key.length < shortestName && !deliberatelyShort.has(key)) return;
    longest = Math.max(longest, words.length);
    codeOf.set(key, code);
  };
  for (const code of codes) learn(names(code) ?? '', code);
  for (const [code, others] of Object.entries(aliases)) {
    for (const name of others) learn(name, code);
  }
  return (words) => {
    const found = new Set<string>();
    for (let start = 0; start < words.length; start += 1) {
      for (let length = Math.min(longest, words.length - start); length > 0; length -= 1) {
        const code = codeOf.get(words.slice(start, start + length).join(' '));
        if (code !== undefined) found.add(code);
      }
    }
    return [...found];
  };
}
