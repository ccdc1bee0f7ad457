/** A text as a reader understands it, and where each of its UTF-16 units came from. */
export interface FoldedText {
  text: string;
  /** For each unit of `text` the offset in the original; one more than there are units: the end. */
  offsets: readonly number[];
}

/** A text of which every unit stays where it is. */
export function unchanged(text: string): FoldedText {
  return { text, offsets: Array.from({ length: text.length + 1 }, (_, offset) => offset) };
}

const plainText = /^[\t\n\r -~]*$/;

/** Whether a text holds nothing but printable ASCII: such a text is folded as it is. */
export const isPlainText = (text: string) => plainText.test(text);

/** Nobody sees these, or sees a blank that is no space; marks around a character (keycaps) too. */
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Me}\u2800]/u;
const control = /[^\P{Cc}\t\n\r]/u;
const mark = /\p{Mn}/u;
const decimalDigit = /\p{Nd}/u;

/** Digits in filled or doubled circles, which NFKC leaves as they are: first character and its value. */
const circles: readonly (readonly [first: number, last: number, value: number])[] = [
  [0x2776, 0x277e, 1],
  [0x2780, 0x2788, 1],
  [0x278a, 0x2792, 1],
  [0x24f5, 0x24fd, 1],
  [0x24ff, 0x24ff, 0],
  [0x1f10b, 0x1f10b, 0],
  [0x1f10c, 0x1f10c, 0],
];

/** Decimal digits stand in Unicode in runs of ten, zero first (Unicode Standard, chapter 4.6). */
function digitValue(codePoint: number): number {
  let first = codePoint;
  while (decimalDigit.test(String.fromCodePoint(first - 1))) first -= 1;
  return (codePoint - first) % 10;
}

function foldCharacter(character: string): string {
  if (unseen.test(character) || control.test(character)) return '';
  const codePoint = character.codePointAt(0) ?? 0;
  for (const [first, last, value] of circles) {
    if (codePoint >= first && codePoint <= last) return String(codePoint - first + value);
  }
  let folded = '';
  for (const plain of character.normalize('NFKC')) {
    if (unseen.test(plain)) continue;
    const foreign = plain > '9' && decimalDigit.test(plain);
    folded += foreign ? String(digitValue(plain.codePointAt(0) ?? 0)) : plain;
  }
  return folded;
}

/** Texts repeat few characters, and looking one up costs several expressions. */
const folds = new Map<string, string>();

function foldOf(character: string): string {
  if (character >= ' ' && character <= '~') return character;
  const known = folds.get(character);
  if (known !== undefined) return known;
  const folded = foldCharacter(character);
  folds.set(character, folded);
  return folded;
}

/**
 * Folds what looks alike into one writing: NFKC for each code point, every decimal digit of Unicode
 * as ASCII, without characters that nobody sees and without strokes and rings on a digit.
 */
export function foldText(original: string): FoldedText {
  if (isPlainText(original)) return unchanged(original);
  let text = '';
  const offsets: number[] = [];
  let offset = 0;
  let afterDigit = false;
  for (const character of original) {
    const dropped = afterDigit && mark.test(character);
    const folded = dropped ? '' : foldOf(character);
    for (let unit = 0; unit < folded.length; unit += 1) offsets.push(offset);
    text += folded;
    if (folded !== '') afterDigit = /\d$/.test(folded);
    offset += character.length;
  }
  offsets.push(offset);
  return { text, offsets };
}
