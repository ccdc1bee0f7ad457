/**
 * Control characters but tab and line ends; everything that formats without being seen
 * (bidirectional marks, zero-width characters, soft hyphens); halves of surrogate pairs; line and
 * paragraph separators.
 */
const forbidden = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
const allowed = new Set(['\t', '\n', '\r']);

export interface InvisibleCharacter {
  offset: number;
  /** As Unicode names it, such as `U+200B`. */
  name: string;
}

function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `U+${hex}`;
}

/** The first character that nobody sees but every program obeys; null if there is none. */
export function findInvisible(text: string): InvisibleCharacter | null {
  for (const match of text.matchAll(forbidden)) {
    if (!allowed.has(match[0])) return { offset: match.index, name: codePoint(match[0]) };
  }
  return null;
}

/** A text without what nobody sees, fit to stand in a message. */
export function withoutInvisible(text: string): string {
  return text.replace(forbidden, '');
}
