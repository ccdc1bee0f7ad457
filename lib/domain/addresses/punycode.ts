/** Parameters of Bootstring for Punycode (RFC 3492, section 5). */
const base = 36;
const minimum = 1;
const maximum = 26;
const skew = 38;
const damp = 700;
const initialBias = 72;
const initialCode = 128;

function adapt(delta: number, count: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? damp : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > ((base - minimum) * maximum) / 2; k += base) {
    rest = Math.floor(rest / (base - minimum));
  }
  return k + Math.floor(((base - minimum + 1) * rest) / (rest + skew));
}

/** One number of the encoded text, from `start`, and where the next one begins; null if broken. */
function readNumber(digits: string, start: number, bias: number): [number, number] | null {
  let value = 0;
  let weight = 1;
  for (let at = start, k = base; ; at += 1, k += base) {
    const digit = Number.parseInt(digits.charAt(at), base);
    if (Number.isNaN(digit)) return null;
    // Punycode counts a to z before 0 to 9.
    const position = digit < 10 ? digit + 26 : digit - 10;
    value += position * weight;
    const threshold = Math.min(Math.max(k - bias, minimum), maximum);
    if (position < threshold) return [value, at + 1];
    weight *= base - threshold;
  }
}

/** A label of a host as people see it (RFC 3492); one that is not encoded, or broken, stays. */
export function decodeLabel(label: string): string {
  if (!label.startsWith('xn--')) return label;
  const encoded = label.slice(4);
  const hyphen = encoded.lastIndexOf('-');
  const codes = Array.from(encoded.slice(0, Math.max(hyphen, 0)), (character) =>
    character.charCodeAt(0),
  );
  let code = initialCode;
  let bias = initialBias;
  let place = 0;
  for (let at = hyphen + 1; at < encoded.length; ) {
    const read = readNumber(encoded, at, bias);
    if (read === null) return label;
    const count = codes.length + 1;
    bias = adapt(read[0], count, place === 0 && codes.length === Math.max(hyphen, 0));
    place += read[0];
    code += Math.floor(place / count);
    place %= count;
    if (code > 0x10ffff) return label;
    codes.splice(place, 0, code);
    place += 1;
    at = read[1];
  }
  return String.fromCodePoint(...codes);
}
