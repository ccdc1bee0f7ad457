import { invisibleClass } from '@/lib/rules/base/printable';

/** Tabs and line ends are what an editor means. */
const forbidden = new RegExp(`[${invisibleClass}]`, 'gu');
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
