import { describe, expect, it } from 'vitest';
import { parseText } from '@/lib/content/parse/parse-document';
import type { Dialect } from '@/lib/content/parse/syntax-fault';
import { mostFaults } from '@/lib/content/parse/syntax-fault';
import { syntaxWords } from '@/lib/content/parse/syntax-words';

/** What the first fault of a text is, by the name of its words, and where. */
function firstFault(text: string, dialect: Dialect) {
  const parsed = parseText(text, dialect);
  const [fault] = parsed.ok ? [] : parsed.faults;
  const names = Object.entries(syntaxWords).filter(([, { found }]) => found === fault?.found);
  return [names[0]?.[0] ?? fault?.found, fault?.offset];
}

describe('a mistake in front matter', () => {
  it.each([
    ['a: "b', 'openQuote', 5],
    ["a: 'b", 'openQuote', 5],
    ['a: [b, c', 'openBracket', 8],
    ['a: {b: c\nd: e', 'openBracket', 9],
    ['a: b]', undefined, undefined],
    ['a: "b"]', 'closingBracket', 6],
    ['a: [,b]', 'looseComma', 4],
    ['a: {"b" "c"}', 'sideBySide', 7],
    ['a:\n\t- b', 'tab', 3],
    ['a: b: c', 'secondColon', 3],
    ['a: "b" c', 'behindQuotes', 7],
    ['a: [b] c', 'a mistake in the writing', 7],
    ['a: @b', 'firstMark', 3],
    ['a: b\nc', 'noKey', 5],
    ['a: "b"\n c: d', 'misplacedLine', 7],
    ['a:\n  - b\n - c', 'misplacedLine', 9],
    ['a: "\\q"', 'escape', 4],
    ['a: !!x b', 'tag', 3],
    ['a: !"b"', 'tag', 4],
    ['a: b\n...\nc: d', 'secondDocument', 9],
    ['%YAML 1.1\na: b', 'a mistake in the writing', 10],
  ])('%j is %s at %s', (text, words, offset) => {
    expect(firstFault(text, 'front-matter')).toEqual([words, offset]);
  });
});

describe('a mistake in JSON', () => {
  it.each([
    ['{"a": "b" "c": "d"}', 'missingComma', 10],
    ['{"a": "b"\n"c": "d"}', 'missingComma', 9],
    ['["a" "b"]', 'sideBySide', 4],
    ['{"a" "b"}', 'sideBySide', 4],
    ['{"a": "b"', 'openBracket', 9],
    ['{"a": ["b"}', 'openBracket', 10],
    ['{"a": "b"}}', 'closingBracket', 10],
    ['{,"a": "b"}', 'looseComma', 1],
    ['{"a": "\\x"}', 'escape', 7],
  ])('%s is %s at %i', (text, words, offset) => {
    expect(firstFault(text, 'json')).toEqual([words, offset]);
  });

  it('is told once, although the parser names it twice', () => {
    const parsed = parseText("{'a: 1}", 'json');
    expect(parsed.ok || parsed.faults.map(({ found }) => found)).toEqual([
      syntaxWords.openQuote.found,
    ]);
  });

  it('in each of thousands of words is found soon', () => {
    const start = performance.now();
    const faultsIn = (words: number) => {
      const parsed = parseText(`[${'"a" '.repeat(words)}]`, 'json');
      return parsed.ok || parsed.faults.length;
    };
    expect(faultsIn(3_900)).toBe(mostFaults);
    expect(faultsIn(16_000)).toBe(1);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
