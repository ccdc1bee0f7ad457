import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** A reading of a file's text, whose characters know their places in that text. */
export interface TextView {
  text: string;
  /** Where a character of `text` comes from, in UTF-16 units of the file's text. */
  placeOf(index: number): number;
}

/** A part of a view that was taken over as it stood: its start in the view, and in the source. */
type Part = readonly [start: number, source: number];

/** A view made of parts; `parts` are in the order of the text. */
export function viewOf(text: string, parts: readonly Part[]): TextView {
  return {
    text,
    placeOf: (index) => {
      const [start, source] = parts.findLast(([from]) => from <= index) ?? [0, 0];
      return source + index - start;
    },
  };
}

export const plainView = (text: string): TextView => ({ text, placeOf: (index) => index });

/** HTML's references, percent-encoding, and the escapes of JSON, JavaScript and CSS. */
const escapes =
  /&#x([0-9a-f]{1,6});?|&#(\d{1,7});?|%([0-9a-f]{2})|\\u\{([0-9a-f]{1,6})\}|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|\\([0-9a-f]{1,6})\s?|&([a-z][a-z\d]{1,30});|\\[nrtv]/gi;

function decoded(match: RegExpMatchArray): string {
  const [, hex, decimal, percent, braced, short, byte, css, name = ''] = match;
  const digits = hex ?? percent ?? braced ?? short ?? byte ?? css;
  const code = digits === undefined ? Number(decimal) : Number.parseInt(digits, 16);
  if (Number.isNaN(code)) return decodeNamedCharacterReference(name) || ' ';
  return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

function decodeOnce(view: TextView): TextView | null {
  const parts: Part[] = [[0, view.placeOf(0)]];
  let text = '';
  let from = 0;
  for (const match of view.text.matchAll(escapes)) {
    text += view.text.slice(from, match.index);
    parts.push([text.length, view.placeOf(match.index)]);
    text += decoded(match);
    from = match.index + match[0].length;
    parts.push([text.length, view.placeOf(from)]);
  }
  return from === 0 ? null : viewOf(text + view.text.slice(from), parts);
}

/** The view with every escape read, those within escapes too; nothing if there is none. */
export function decodedViews(view: TextView): TextView[] {
  const views: TextView[] = [];
  for (let next = decodeOnce(view); next !== null && views.length < 3; next = decodeOnce(next)) {
    views.push(next);
  }
  return views;
}
