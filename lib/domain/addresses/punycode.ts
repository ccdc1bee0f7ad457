// The file is named because the bare name is a module of Node's own, and is deprecated there.
import { decode } from 'punycode/punycode.es6.js';

/** A label of a host as people see it (RFC 3492); one that is not encoded, or broken, stays. */
export function decodeLabel(label: string): string {
  if (!label.startsWith('xn--')) return label;
  try {
    return decode(label.slice(4));
  } catch {
    return label;
  }
}
