/** A run of characters without a space that has a letter or a digit: what a reader counts as a word. */
export interface VisibleWord {
  text: string;
  /** Where it stands in the text, in UTF-16 units. */
  start: number;
  end: number;
}

/** The words of a text in their order; marks that stand alone are none, however many there are. */
export function visibleWords(text: string): VisibleWord[] {
  return [...text.matchAll(/\S+/gu)]
    .filter(([word]) => /[\p{L}\p{N}]/u.test(word))
    .map(({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }));
}
