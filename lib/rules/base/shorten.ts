const longest = 60;

/** The beginning of a text that a file chose, fit to stand in a message of one line. */
export function shorten(text: string): string {
  const line = text.replace(/\p{Cc}+/gu, ' ');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
