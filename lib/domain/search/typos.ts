import { editDistance } from '@/lib/domain/addresses/edit-distance';

/** A word so long may have one slip, a longer one two. */
const [fewestForOne, fewestForTwo] = [4, 8];
/** Slips seldom fall on the first letter. */
const firstLetterCost = 0.4;
/** A word that shares so much of its start with a known one is taken for a form of it. */
const fewestShared = 5;
const sharedPart = 0.6;

/** One bit a letter, so that most words are left aside without comparing them. */
function lettersIn(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function countBits(bits: number): number {
  let left = bits;
  let count = 0;
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** What a word was meant to be. */
export interface WordFinder {
  knows(word: string): boolean;
  /** The known word that is closest; undefined for a word that resembles none. */
  meant(word: string): string | undefined;
  /** Known words that begin so, at most `most`, the first in the order of letters. */
  beginningWith(start: string, most: number): readonly string[];
}

/** Finds words among `known`; those that are there first win over later ones that are as close. */
export function wordFinder(known: ReadonlySet<string>): WordFinder {
  const words = [...known];
  const letters = Int32Array.from(words, lettersIn);
  const sorted = words.toSorted();
  const remembered = new Map<string, string | undefined>();

  const bySlips = (word: string): string | undefined => {
    if (word.length < fewestForOne) return undefined;
    const most = word.length >= fewestForTwo ? 2 : 1;
    const own = lettersIn(word);
    let closest: string | undefined;
    let cost = most + firstLetterCost + 0.1;
    words.forEach((candidate, index) => {
      if (Math.abs(candidate.length - word.length) > most) return;
      if (countBits(own ^ (letters[index] ?? 0)) > 2 * most) return;
      const edits = editDistance(word, candidate, most);
      const total = edits + (candidate[0] === word[0] ? 0 : firstLetterCost);
      if (total < cost) [closest, cost] = [candidate, total];
    });
    return closest;
  };

  const byStart = (word: string): string | undefined => {
    let closest: string | undefined;
    let longest = Math.max(fewestShared, Math.ceil(word.length * sharedPart)) - 1;
    for (const candidate of words) {
      const shared = sharedLength(candidate, word);
      if (shared > longest) [closest, longest] = [candidate, shared];
    }
    return closest;
  };

  return {
    knows: (word) => known.has(word),
    meant(word) {
      if (!remembered.has(word)) remembered.set(word, bySlips(word) ?? byStart(word));
      return remembered.get(word);
    },
    beginningWith(start, most) {
      let [low, high] = [0, sorted.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? '') < start) low = middle + 1;
        else high = middle;
      }
      const found = sorted.slice(low, low + most);
      return found.filter((word) => word.startsWith(start));
    },
  };
}
