/** Octets of a line without its end (RFC 5545, 3.1; RFC 6350, 3.2). */
const longestLine = 75;

const encoder = new TextEncoder();

/** Signs that would end a value, a part of it, or the line (RFC 5545, 3.3.11; RFC 6350, 3.4). */
export function escapedText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** Goes on in the next line, after a space, before a line is too long; no character is torn. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > longestLine) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/**
 * Lines of a vCard or an iCalendar file, each "NAME:value" with its value escaped as its type wants
 * it, as the file: folded, and ended by CRLF.
 */
export function contentLines(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
