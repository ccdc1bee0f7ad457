/** A number with its country code, and what people put between digits so that they can be read. */
const written = /^\+[\d\s().\-\u2010-\u2015/]+$/u;

/**
 * `+44 (0)20 7946 0123` as `+442079460123`: a number without the marks between its digits, and without
 * "(0)", which is not dialled from abroad. null for a text that is more or less than that. Whether
 * any plan has the number is another question.
 */
export function withoutMarks(text: string): string | null {
  return written.test(text) ? `+${text.replace(/\(0\)/g, '').replace(/\D/g, '')}` : null;
}
