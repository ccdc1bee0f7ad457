import type { ValueHit } from './number-search';

const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** Signs that people, and programs, put in the place of `@` and of a dot. */
const at = String.raw`\s*(?:@|[[({]\s*at\s*[\])}]|\sat\s)\s*`;
const dot = String.raw`\s*(?:\.|[[({]\s*dot\s*[\])}]|\sdot\s)\s*`;

function emailPattern(value: string): string {
  return value
    .split('@')
    .map((part) => part.split('.').map(quoted).join(dot))
    .join(at);
}

/** Host and path; the scheme and the last slash may be left out. */
function pagePattern(value: string): string {
  return quoted(value.replace(/^https?:\/\//, '').replace(/\/$/, ''));
}

/** Base64 of the address, wherever in a longer text it begins: its ends depend on what is around. */
function encodings(value: string): string[] {
  return [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(value)]);
    const whole = bytes.subarray(0, bytes.length - (bytes.length % 3)).toString('base64');
    return whole.slice(before === 0 ? 0 : 4);
  });
}

/** Whether what was found is the address itself and not a piece of a longer one. */
function isWhole(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  return !/[a-z0-9._+-]/i.test(before) && !/^([a-z0-9_-]|\.[a-z0-9])/i.test(text.slice(end));
}

/** Makes a search for e-mail addresses and for addresses of pages. */
export function addressSearch(
  emails: readonly string[],
  pages: readonly string[],
): (text: string) => ValueHit[] {
  const values = [...emails, ...pages];
  if (values.length === 0) return () => [];
  const patterns = [...emails.map(emailPattern), ...pages.map(pagePattern)];
  const pattern = new RegExp(patterns.map((each) => `(${each})`).join('|'), 'gi');
  const encoded = values.flatMap((value) => encodings(value).map((code) => ({ value, code })));
  return (text) => [
    ...[...text.matchAll(pattern)].flatMap((match) => {
      const end = match.index + match[0].length;
      const value = values[match.slice(1).findIndex((group) => group !== undefined)] ?? '';
      return isWhole(text, match.index, end) ? [{ value, start: match.index, end }] : [];
    }),
    ...encoded.flatMap(({ value, code }) => {
      const start = text.indexOf(code);
      return start < 0 ? [] : [{ value, start, end: start + code.length }];
    }),
  ];
}
