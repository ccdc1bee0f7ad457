/** Letters that are a base letter with a stroke, a ligature or a missing dot, and no mark to take off. */
const plain: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};

/** A word in lower case and without accents, as people write it who lack the keys. */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıłøđæœß]/g, (letter) => plain[letter] ?? letter);
}
