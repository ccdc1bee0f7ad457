import { sha256 } from '@noble/hashes/sha2';

/** Bytes of a digest that are kept: 48 bits never meet by chance among a few hundred values. */
const keptBytes = 6;
const letters = 'abcdefghijklmnop';

function inLetters(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => letters.charAt(byte >> 4) + letters.charAt(byte & 15)).join(
    '',
  );
}

/**
 * The beginning of a text's SHA-256, in twelve letters a to p: written so, no digest looks like a
 * number. It keeps a value from being spread by our pages, and is no secret.
 */
export function shortDigest(text: string): string {
  return inLetters(sha256(text).slice(0, keptBytes));
}

/** A text's whole SHA-256 in 64 letters a to p: nobody makes a second text that has it, too. */
export function fullDigest(text: string): string {
  return inLetters(sha256(text));
}
