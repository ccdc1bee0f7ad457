const encoder = new TextEncoder();

/** Bytes of a text in UTF-8. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

const ellipsis = '…';

/**
 * A text of at most so many bytes, cut before a word; empty where not even one word fits. `most` may
 * be negative.
 */
export function shortened(text: string, most: number): string {
  if (byteLength(text) <= most) return text;
  let end = text.lastIndexOf(' ');
  while (end > 0 && byteLength(text.slice(0, end) + ellipsis) > most) {
    end = text.lastIndexOf(' ', end - 1);
  }
  return end > 0 ? text.slice(0, end).replace(/[\s,;:.]+$/, '') + ellipsis : '';
}

/** One paragraph of a plain-text page; lines below each other are joined by a line end. */
export interface Paragraph {
  text: string;
  /**
   * What becomes of it on a page that is too long: words that protect somebody stay, others are
   * shortened or left out, the lowest turn first.
   */
  gives?: { turn: number; how: 'shorten' | 'leave out' };
}

const pageOf = (texts: readonly string[]) =>
  `${texts.filter((text) => text !== '').join('\n\n')}\n`;

/** A page of paragraphs, of at most so many bytes of UTF-8 as far as they give way. */
export function plainTextPage(paragraphs: readonly Paragraph[], mostBytes: number): string {
  const texts = paragraphs.map(({ text }) => text);
  const giving = paragraphs
    .map(({ gives }, index) => ({ gives, index }))
    .filter(({ gives }) => gives !== undefined)
    .sort((a, b) => (a.gives?.turn ?? 0) - (b.gives?.turn ?? 0));
  for (const { gives, index } of giving) {
    const excess = byteLength(pageOf(texts)) - mostBytes;
    if (excess <= 0) break;
    const text = texts[index] ?? '';
    texts[index] = gives?.how === 'shorten' ? shortened(text, byteLength(text) - excess) : '';
  }
  return pageOf(texts);
}
