/** The digits of a text, of any script, with their places in it. */
export interface DigitStream {
  digits: string;
  places: readonly number[];
}

const decimalDigit = /\p{Nd}/u;

/** The value of a decimal digit of any script: they stand in runs from zero to nine. */
function digitValue(codePoint: number): number | null {
  if (!decimalDigit.test(String.fromCodePoint(codePoint))) return null;
  // The mathematical digits are five runs without a gap.
  if (codePoint >= 0x1d7ce && codePoint <= 0x1d7ff) return (codePoint - 0x1d7ce) % 10;
  let value = 0;
  while (decimalDigit.test(String.fromCodePoint(codePoint - value - 1))) value += 1;
  return value;
}

/** Strips a text to its digits. */
export function digitStream(text: string): DigitStream {
  const places: number[] = [];
  const digits: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) {
      if (unit < 0x30 || unit > 0x39) continue;
      digits.push(unit);
      places.push(index);
      continue;
    }
    const value = digitValue(text.codePointAt(index) ?? unit);
    if (value === null) continue;
    digits.push(0x30 + value);
    places.push(index);
  }
  return { digits: Buffer.from(digits).toString('latin1'), places };
}
