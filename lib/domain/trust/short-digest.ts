import { sha256 } from '@noble/hashes/sha2';

/** Bytes of a digest that are kept: 48 bits never meet by chance among a few hundred values. */
const keptBytes = 6;
const letters = 'abcdefghijklmnop';

/**
 * The beginning of a text's SHA-256, in twelve letters a to p: written so, no digest looks like a
 * number. It keeps a value from being spread by our pages, and is no secret.
 */
export function shortDigest(text: string): string {
  return Array.from(
    sha256(text).slice(0, keptBytes),
    (byte) => letters.charAt(byte >> 4) + letters.charAt(byte & 15),
  ).join('');
}
