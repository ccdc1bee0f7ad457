/** Five digits or more in one piece, or seven with what people put between the digits of a number. */
const numbers = /\p{Nd}{5}|\p{Nd}(?:[\s().\-/]{0,2}\p{Nd}){6}/u;
const yearSpans = /(?<!\d)(19|20)\d\d[-/](19|20)\d\d(?!\d)/g;

/**
 * The text as it is. Throws on what could be a phone number: networks keep copies of preview
 * pictures for years, and nobody can take a number in one of them back.
 */
export function withoutNumber(text: string): string {
  if (numbers.test(text.replace(yearSpans, ''))) {
    throw new Error(
      `Found "${text}" for a preview picture; expected words without anything like a phone number.`,
    );
  }
  return text;
}

/** What the one font of next/og has: Latin letters of most languages, and common punctuation. */
const drawable =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u0113\u0116-\u012b\u0141-\u0148\u0150-\u017e\u2013\u2014\u2018-\u201a\u201c-\u201e]*$/;

/** Whether the text can be drawn; for other letters next/og would ask a font server. */
export const isDrawable = (text: string) => drawable.test(text);
