import { describe, expect, it } from 'vitest';
import { decode, maximumBytes } from '@/lib/content/read/decode';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Rule, line and column of the only problem. */
function refusal(bytes: Uint8Array): [string, number, number] {
  const result = decode('a.json', bytes);
  if (result.ok) throw new Error('it was accepted');
  const [problem, ...more] = result.problems;
  expect(more).toEqual([]);
  return [problem?.rule ?? '', problem?.line ?? 0, problem?.column ?? 0];
}

describe('decode', () => {
  it('keeps plain text as it is, its line ends included', () => {
    const text = 'Zürich, 東京 \u{1f600}\r\n\tend\n';
    expect(decode('a.json', bytesOf(text))).toEqual({ ok: true, file: { path: 'a.json', text } });
  });

  it('accepts 64 KiB and refuses one byte more', () => {
    expect(decode('a.json', new Uint8Array(maximumBytes).fill(32)).ok).toBe(true);
    expect(refusal(new Uint8Array(maximumBytes + 1).fill(32))).toEqual(['file-is-small', 1, 1]);
  });

  it.each([
    ['a lone continuation byte', [0x61, 0x0a, 0x62, 0x80], 2, 2],
    ['a byte that UTF-8 never has', [0xff], 1, 1],
    ['an overlong slash', [0x61, 0xc0, 0xaf], 1, 2],
    ['an encoded surrogate', [0xed, 0xa0, 0x80], 1, 1],
    ['a character cut off at the end', [0x61, 0xe2, 0x82], 1, 2],
    ['Latin-1', [0x5a, 0xfc, 0x72], 1, 2],
  ])('refuses %s, which is no UTF-8', (_, bytes, line, column) => {
    expect(refusal(Uint8Array.from(bytes))).toEqual(['file-is-utf8', line, column]);
  });

  it.each([
    ['U+FEFF', 'byte order mark'],
    ['U+0000', 'NUL'],
    ['U+0008', 'backspace'],
    ['U+001B', 'escape, which terminals obey'],
    ['U+007F', 'delete'],
    ['U+0085', 'next line'],
    ['U+00AD', 'soft hyphen'],
    ['U+200B', 'zero-width space'],
    ['U+200D', 'zero-width joiner'],
    ['U+200E', 'left-to-right mark'],
    ['U+202E', 'right-to-left override'],
    ['U+2066', 'left-to-right isolate'],
    ['U+2028', 'line separator'],
    ['U+2060', 'word joiner'],
    ['U+E0041', 'tag letter'],
  ])('refuses %s (%s) and says where and which it is', (name) => {
    const character = String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    const bytes = bytesOf(`{\n  "${character}`);
    expect(refusal(bytes)).toEqual(['file-has-plain-characters', 2, 4]);
    const result = decode('a.json', bytes);
    expect(JSON.stringify(result)).toContain(`invisible character ${name};`);
  });

  it('tells of the first invisible character only', () => {
    expect(refusal(bytesOf('ab\u200b\u202e'))).toEqual(['file-has-plain-characters', 1, 3]);
  });
});
