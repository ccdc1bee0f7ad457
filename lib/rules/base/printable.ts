/**
 * What nobody sees and every program obeys, as a class of a pattern: controls, formats (bidirectional marks,
 * zero-width characters), halves of surrogate pairs, separators of lines and paragraphs.
 */
export const invisibleClass = String.raw`\p{Cc}\p{Cf}\p{Cs}\u2028\u2029`;

const escapeOf = (character: string) =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

const invisible = new RegExp(`[${invisibleClass}]`, 'gu');

/** A text on one line that a terminal, a workflow and a page only show: the rest is escaped as in JSON. */
export function printableLine(text: string): string {
  return text.replace(invisible, escapeOf);
}

/** The same for lines; tabs stay as well. */
export function printableLines(text: string): string {
  return text.replace(invisible, (found) => (/[\n\t]/.test(found) ? found : escapeOf(found)));
}
