import { describe, expect, it } from 'vitest';
import { jsonMistakes } from '@/lib/content/parse/json-mistakes';
import { readFolder } from '@/lib/content/read/read-folder';
import { demoFolder } from '@/tests/unit/content-folder';

const mistakes = (text: string) => jsonMistakes(text).map(({ offset, found }) => [offset, found]);

describe('mistakes of writing JSON by hand', () => {
  it.each<[string, number, RegExp]>([
    ['{"a": "b,\n "c": 1}', 6, /^a quote without a partner/],
    ['{"a": b",\n "c": 1}', 7, /^a quote without a partner/],
    ['{"a": "b', 6, /^a quote without a partner/],
    ['{"a": “b”}', 6, /^curly quotes/],
    ['{“a”: 1}', 1, /^curly quotes/],
    ['{"a": „b“}', 6, /^curly quotes/],
    ['{"a": "b”,\n "c": 1}', 6, /^a text that begins or ends with a curly quote/],
    ['{"a": "b\tc"}', 8, /^a tab inside a text/],
    ['{"a": 1} // note', 9, /^a comment/],
    ['{"a": 1 /* one\n two */}', 8, /^a comment/],
    ['# note\n{"a": 1}', 0, /^a comment/],
    ['{"a": [1, 2,\n ]}', 11, /^a comma before a closing bracket/],
    [' \n', 0, /^an empty file/],
  ])('%j is told at %i', (text, offset, found) => {
    expect(mistakes(text)).toEqual([[offset, expect.stringMatching(found)]]);
  });

  it('are told each on its own line', () => {
    const text = '{"a": “b”,\n "c": “d”,\n "e": [1,]}';
    expect(mistakes(text).map(([offset]) => offset)).toEqual([6, 17, 30]);
  });

  it.each([
    '{"a": "“b”, // c # d, ]"}',
    '{"a": "b\\"", "c": "\\\\"}',
    '{"a": "b,]", "c": [1, {}]}\r\n',
    '{\t"a":\t1}',
  ])('are none in %s', (text) => {
    expect(JSON.parse(text)).toBeTruthy();
    expect(jsonMistakes(text)).toEqual([]);
  });

  it('are none in any file of the demo', () => {
    const files = readFolder(demoFolder).files.filter(({ path }) => path.endsWith('.json'));
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(({ text }) => jsonMistakes(text))).toEqual([]);
  });

  it.each([
    '"'.repeat(65_000),
    ', '.repeat(32_000),
    '/*'.repeat(32_000),
    `"${'\\'.repeat(64_000)}`,
  ])('are found soon in hostile text %#', (text) => {
    const start = performance.now();
    jsonMistakes(text);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
