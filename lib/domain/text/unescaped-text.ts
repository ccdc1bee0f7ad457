import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { FoldedText } from './folded-text';
import { unchanged } from './folded-text';

/** Longest name: `CounterClockwiseContourIntegral`; longest numbers: as CommonMark 0.31 has them. */
const references =
  /&(?:amp;)?(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,30})(?=;));?/g;

/** What a reference stands for; undefined for a name that HTML does not have. */
function decoded([, decimal, hexadecimal, name]: RegExpMatchArray): string | undefined {
  if (name !== undefined) return decodeNamedCharacterReference(name) || undefined;
  const codePoint = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
  return codePoint > 0 && codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : undefined;
}

/** The text with HTML's character references written out, those escaped twice too. */
export function unescapeText(original: string): FoldedText {
  if (!original.includes('&')) return unchanged(original);
  let text = '';
  const offsets: number[] = [];
  const copy = (from: number, to: number) => {
    text += original.slice(from, to);
    for (let offset = from; offset < to; offset += 1) offsets.push(offset);
  };
  let done = 0;
  for (const match of original.matchAll(references)) {
    const plain = decoded(match);
    if (plain === undefined) continue;
    copy(done, match.index);
    for (let unit = 0; unit < plain.length; unit += 1) offsets.push(match.index);
    text += plain;
    done = match.index + match[0].length;
  }
  copy(done, original.length);
  offsets.push(original.length);
  return { text, offsets };
}
