import type { TextView } from './text-view';

/**
 * Base64 of six bytes or more between space and `?`: digits with what people put between them. The
 * four characters of a group carry three bytes, and only these characters can carry such bytes.
 */
const groups = /(?:[I-P][CDSTijyz][AEIMQUYcgkosw048][g-z0-9+/]){2,}/g;
const before = /[A-Za-z0-9+/_-]*$/;
const after = /^[A-Za-z0-9+/_-]*/;
/** Signs looked at on either side of what could be a number. */
const margin = 64;

/** What stands in base64 in a text and could be a number: each decoded, at its place in the text. */
export function base64Views(text: string): TextView[] {
  return [...text.matchAll(groups)].map(({ 0: found, index }) => {
    const end = index + found.length;
    const lead = before.exec(text.slice(Math.max(0, index - margin), index))?.[0] ?? '';
    const tail = after.exec(text.slice(end, end + margin))?.[0] ?? '';
    const start = index - (lead.length - (lead.length % 4));
    const decoded = Buffer.from(text.slice(start, end) + tail, 'base64').toString('latin1');
    // Four characters carry three bytes; a byte lies where the first character with a bit of it does.
    return { text: decoded, placeOf: (byte) => start + Math.floor((byte * 4) / 3) };
  });
}
