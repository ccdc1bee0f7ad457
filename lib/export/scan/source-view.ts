import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { TextView } from './text-view';
import { plainView, rereadView, throughView, viewOf } from './text-view';

/** What a parser of HTML reads as something else: references, and line ends of other systems. */
const reread = /&#x([0-9a-f]+);?|&#(\d+);?|&([a-z][a-z\d]*);?|\r\n?/gi;

/** A named reference; of one without its semicolon the beginning may be a name (HTML, 13.2.5.73). */
function named(written: string, name: string, isRead: (as: string) => boolean): string {
  const whole = written.endsWith(';') && decodeNamedCharacterReference(name);
  if (whole) return whole;
  if (isRead(written)) return written;
  for (let length = name.length; length > 0; length -= 1) {
    const character = decodeNamedCharacterReference(name.slice(0, length));
    const as = character && character + written.slice(1 + length).replace(/^;/, '');
    if (as && isRead(as)) return as;
  }
  return written;
}

/** How each of them is read where `value` is what the parser made of the whole. */
function reader(value: string): (match: RegExpExecArray) => string {
  let shorter = 0;
  return ({ 0: written, 1: hex, 2: decimal, 3: name, index }) => {
    const isRead = (as: string) => value.startsWith(as, index - shorter);
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const character = code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    const as = name === undefined ? character : named(written, name, isRead);
    const read = written.startsWith('\r') ? '\n' : as;
    shorter += written.length - read.length;
    return read;
  };
}

/**
 * A text that a parser read from a range of a page's source, with the places that its characters have
 * there. What was written in a manner unknown here gets places in its range all the same, less exact ones.
 */
export function sourceView(
  value: string,
  source: string,
  [start, end]: readonly [start: number, end: number],
): TextView {
  const written = viewOf(source.slice(start, end), [[0, start]]);
  const exact =
    rereadView(plainView(written.text), reread, reader(value)) ?? plainView(written.text);
  if (exact.text.length === value.length) {
    return throughView(written, { text: value, placeOf: exact.placeOf });
  }
  return { text: value, placeOf: (index) => Math.min(start + index, end) };
}
