/** Writing systems that set no space between words, and the marks within their words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const apostrophe = /['\u2018\u2019\u02bc\uff07`\u00b4]/g;
const mark = /\p{Mn}/gu;
const word = /[\p{L}\p{Nd}]+/gu;

/** Longer words are no words; whoever compares them would only lose time. */
const longestWord = 40;

/** Letters that no decomposition takes apart, as people type them without the right keyboard. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A text as the search compares it: small letters without accents, apostrophes left out. */
function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(mark, '')
    .replace(apostrophe, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => letters[letter] ?? letter);
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
/** A segmenter looks through all of what it is given, again and again: no word is longer. */
const pieces = /.{1,100}/gsu;

function segments(run: string): string[] {
  const parts = run.match(pieces) ?? [];
  return parts.flatMap((part) => [...segmenter.segment(part)].map(({ segment }) => segment));
}

/** The words of a text in their order, folded; runs without spaces are cut where a reader would. */
export function searchWords(text: string): string[] {
  const runs = foldForSearch(text).normalize('NFC').match(word) ?? [];
  return runs
    .flatMap((run) => (unspaced.test(run) ? segments(run) : [run]))
    .map((found) => found.slice(0, longestWord));
}
