import { editDistance } from '@/lib/domain/addresses/edit-distance';

/** A word so short is too much like others to guess what it was meant to be. */
const shortest = 3;

function slipsAllowed(word: string): number {
  if (word.length <= shortest) return 0;
  return word.length < 8 ? 1 : 2;
}

/**
 * The one known word that a word was most likely meant to be: the same in other letters' case, its
 * beginning, or a slip or two away. undefined when none is close or several are equally so.
 */
export function nearest<Known extends string>(
  word: string,
  known: Iterable<Known>,
): Known | undefined {
  const folded = word.trim().toLowerCase();
  const words = [...new Set(known)];
  const only = (found: Known[]) => (found.length === 1 ? found[0] : undefined);
  const same = words.filter((candidate) => candidate.toLowerCase() === folded);
  if (same.length > 0) return only(same);
  const begun = words.filter((candidate) => candidate.toLowerCase().startsWith(folded));
  if (folded.length >= shortest && begun.length === 1) return begun[0];
  const most = slipsAllowed(folded);
  for (let edits = 1; edits <= most; edits += 1) {
    const close = words.filter(
      (candidate) => editDistance(folded, candidate.toLowerCase(), most) === edits,
    );
    if (close.length > 0) return only(close);
  }
  return undefined;
}
