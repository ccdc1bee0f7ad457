import type { Vocabulary } from '@/lib/schema/vocabulary';
import { searchWords } from './words';

/** How the words of a language count, ready to be asked word by word. */
export interface TermReader {
  /** Every word that the vocabulary itself knows. */
  words: ReadonlySet<string>;
  /** What words say, in their order: stop words left out, synonyms as one term. */
  terms(words: readonly string[]): string[];
}

/** Makes a vocabulary ready; its words are folded like everything that is compared with them. */
export function readVocabulary({
  stopWords,
  synonyms,
}: Pick<Vocabulary, 'stopWords' | 'synonyms'>): TermReader {
  const stops = new Set(stopWords.flatMap(searchWords));
  const termOf = new Map<string, string>();
  let longest = 1;
  for (const group of synonyms) {
    const written = group.map(searchWords).filter((words) => words.length > 0);
    const term = written[0]?.join('') ?? '';
    for (const words of written) {
      longest = Math.max(longest, words.length);
      termOf.set(words.join(' '), term);
    }
  }
  const words = new Set([...stops, ...[...termOf.keys()].flatMap((key) => key.split(' '))]);
  const termAt = (list: readonly string[], start: number): [term: string, length: number] => {
    for (let length = Math.min(longest, list.length - start); length > 0; length -= 1) {
      const term = termOf.get(list.slice(start, start + length).join(' '));
      if (term !== undefined) return [term, length];
    }
    const word = list[start] ?? '';
    return [stops.has(word) ? '' : word, 1];
  };
  return {
    words,
    terms(list) {
      const terms: string[] = [];
      for (let at = 0; at < list.length; ) {
        const [term, length] = termAt(list, at);
        if (term !== '') terms.push(term);
        at += length;
      }
      return terms;
    },
  };
}
