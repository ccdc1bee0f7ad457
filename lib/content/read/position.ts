/** A place in a text for people: 1-based, the column in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** The position of the character at `offset`; past the end, that of the end. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, Math.max(0, offset));
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: before.length - lineStart + 1 };
}
