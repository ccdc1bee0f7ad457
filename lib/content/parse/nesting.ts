/** Deeper than any shape of ours, and far from where parsers overflow their stack. */
export const maximumDepth = 24;

/** Lists and keys may also nest by marks on one line, "- - - -": three columns a level and more. */
const blockMarks = new RegExp(`^[ \\t?:-]{${3 * maximumDepth},}[?:-][ \\t]`, 'm');

/**
 * The offset at which nesting passes what any file of ours needs; null if it never does. Brackets
 * inside of quoted text count too: more than two dozen there are no accident either.
 */
export function findDeepNesting(text: string): number | null {
  let depth = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text[offset];
    if (character === '[' || character === '{') depth += 1;
    if (character === ']' || character === '}') depth -= 1;
    if (depth > maximumDepth) return offset;
  }
  return blockMarks.exec(text)?.index ?? null;
}
