import { searchWords } from './words';

/** What can be found by its words: those of its name count double. */
export interface Searchable {
  name: readonly string[];
  more: readonly string[];
}

const nameShare = 2;
/** A term that only begins like the word that is being typed. */
const beginningShare = 0.7;

/** A query's term; `partial` are the terms that begin like it while it is being typed. */
export interface AskedTerm {
  term: string;
  partial: readonly string[];
}

/** Finds entries by the words that they share with a query, rare words first (as in TF-IDF). */
export interface EntryFinder {
  terms: Iterable<string>;
  /** One score an entry, from 0 (nothing shared) to 1 (every word stands in its name). */
  scores(asked: readonly AskedTerm[]): Float64Array;
}

interface Posting {
  entries: number[];
  shares: number[];
}

/** Terms by entry: each once, with the share of the field that it stands in. */
function postingsOf(entries: readonly Searchable[]): Map<string, Posting> {
  const postings = new Map<string, Posting>();
  entries.forEach(({ name, more }, entry) => {
    const inName = new Set(name);
    for (const term of new Set([...name, ...more])) {
      const posting = postings.get(term) ?? { entries: [], shares: [] };
      posting.entries.push(entry);
      posting.shares.push(inName.has(term) ? nameShare : 1);
      postings.set(term, posting);
    }
  });
  return postings;
}

export function entryFinder(entries: readonly Searchable[]): EntryFinder {
  const postings = postingsOf(entries);
  const rarity = (count: number) => Math.log(1 + entries.length / Math.max(1, count));
  const add = (scores: Float64Array, term: string, factor: number): number => {
    const posting = postings.get(term);
    if (!posting) return 0;
    const weight = rarity(posting.entries.length) * factor;
    posting.entries.forEach((entry, index) => {
      scores[entry] = (scores[entry] ?? 0) + weight * (posting.shares[index] ?? 1);
    });
    return weight;
  };
  return {
    terms: postings.keys(),
    scores(asked) {
      const scores = new Float64Array(entries.length);
      let highest = 0;
      for (const { term, partial } of asked) {
        if (postings.has(term)) highest += add(scores, term, 1);
        else if (partial.length === 0) highest += rarity(1);
        else {
          const weights = partial.map((start) => add(scores, start, beginningShare));
          highest += Math.max(...weights, 0);
        }
      }
      if (highest > 0)
        for (let at = 0; at < scores.length; at += 1)
          scores[at] = (scores[at] ?? 0) / (highest * nameShare);
      return scores;
    },
  };
}

/** The words of a text as terms of the same reader that reads queries. */
export function termsOf(text: string, read: (words: readonly string[]) => string[]): string[] {
  return read(searchWords(text));
}
