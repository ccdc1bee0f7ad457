/** What is wrong and how to mend it, in parts: `sentenceOf` alone makes a sentence of them. */
export interface Fault {
  /** What stands there: goes on after "Found", without a full stop. */
  found: string;
  /** What should stand there: goes on after "expected", without a full stop. */
  expected: string;
  /** What happens until it is mended, as a sentence, where that is not plain. */
  consequence?: string;
  /** How to mend it, in sentences. */
  hint: string;
}

/** What a sentence is made of; `found` is null where nothing was written yet. */
type Parts = Pick<Fault, 'expected' | 'consequence'> & { found: string | null };

/** What should stand there, and what happens until it does, up to the full stop. */
export function expectedWords({ expected, consequence }: Omit<Parts, 'found'>): string {
  return consequence === undefined ? `${expected}.` : `${expected}. ${consequence}`;
}

/** The one place where a fault becomes a sentence. Nothing takes such a sentence apart again. */
export function sentenceOf({ found, ...rest }: Parts): string {
  const opening = found === null ? 'Nothing is here yet' : `Found ${found}`;
  return `${opening}; expected ${expectedWords(rest)}`;
}
