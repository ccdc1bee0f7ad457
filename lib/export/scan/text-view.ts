import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** A reading of a file's text, whose characters know their places in that text. */
export interface TextView {
  text: string;
  /**
   * Where a character of `text` comes from, in UTF-16 units of the file's text: within what it was read
   * from, and never before the place of an earlier character. One past the last is the end.
   */
  placeOf(index: number): number;
}

/** A part of a view that was taken over as it stood: its start in the view, and in the source. */
type Part = readonly [start: number, source: number];

/** The last part that begins at or before an index, found by halving: a long text has many. */
function partAt(parts: readonly Part[], index: number): Part {
  let [low, high] = [0, parts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((parts[middle]?.[0] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return parts[low] ?? [0, 0];
}

/** A view made of parts; `parts` are in the order of the text. */
export function viewOf(text: string, parts: readonly Part[]): TextView {
  return {
    text,
    placeOf: (index) => {
      const [start, source] = partAt(parts, index);
      return source + index - start;
    },
  };
}

export const plainView = (text: string): TextView => ({ text, placeOf: (index) => index });

/** A view of what another view reads: its places, led on through the ones of the other. */
export function throughView(outer: TextView, { text, placeOf }: TextView): TextView {
  return { text, placeOf: (index) => outer.placeOf(placeOf(index)) };
}

/** Several views as one, in their order. */
export function joinedView(views: readonly TextView[]): TextView {
  const starts: Part[] = [];
  let text = '';
  for (const [at, view] of views.entries()) {
    starts.push([text.length, at]);
    text += view.text;
  }
  return {
    text,
    placeOf: (index) => {
      const [start, at] = partAt(starts, index);
      return views[at]?.placeOf(index - start) ?? 0;
    },
  };
}

/**
 * A view in which each match of a pattern is read as what `read` says; null without a match. What is
 * read may not be longer than what was written, so that its places stay within it.
 */
export function rereadView(
  view: TextView,
  pattern: RegExp,
  read: (match: RegExpExecArray) => string,
): TextView | null {
  const parts: Part[] = [[0, 0]];
  let text = '';
  let from = 0;
  for (const match of view.text.matchAll(pattern)) {
    text += view.text.slice(from, match.index);
    parts.push([text.length, match.index]);
    text += read(match);
    from = match.index + match[0].length;
    parts.push([text.length, from]);
  }
  if (parts.length === 1) return null;
  return throughView(view, viewOf(text + view.text.slice(from), parts));
}

/** HTML's references, percent-encoding, and the escapes of JSON, JavaScript and CSS. */
const escapes =
  /&#x([0-9a-f]{1,6});?|&#(\d{1,7});?|%([0-9a-f]{2})|\\u\{([0-9a-f]{1,6})\}|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|\\([0-9a-f]{1,6})\s?|&([a-z][a-z\d]{1,30});|\\[nrtv]/gi;

function decoded(match: RegExpExecArray): string {
  const [, hex, decimal, percent, braced, short, byte, css, name = ''] = match;
  const digits = hex ?? percent ?? braced ?? short ?? byte ?? css;
  const code = digits === undefined ? Number(decimal) : Number.parseInt(digits, 16);
  if (Number.isNaN(code)) return decodeNamedCharacterReference(name) || ' ';
  return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

const decodeOnce = (view: TextView) => rereadView(view, escapes, decoded);

/** The view with every escape read, those within escapes too; nothing if there is none. */
export function decodedViews(view: TextView): TextView[] {
  const views: TextView[] = [];
  for (let next = decodeOnce(view); next !== null && views.length < 3; next = decodeOnce(next)) {
    views.push(next);
  }
  return views;
}
