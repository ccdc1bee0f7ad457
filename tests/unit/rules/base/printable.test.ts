import { describe, expect, it } from 'vitest';
import { printableLine, printableLines } from '@/lib/rules/base/printable';

describe('a text that is printed', () => {
  it.each([
    ['\u001b[31mred', '\\u001b[31mred'],
    ['\u009b2J', '\\u009b2J'],
    ['\u001b]0;title\u0007', '\\u001b]0;title\\u0007'],
    ['a\rb', 'a\\u000db'],
    ['a\u2028b', 'a\\u2028b'],
    ['\u202eabc', '\\u202eabc'],
    ['a\u200bb', 'a\\u200bb'],
    ['\ud800', '\\ud800'],
    ['\u{e0041}', '\\udb40\\udc41'],
    ['é 漢 😀 %0A ::', 'é 漢 😀 %0A ::'],
  ])('does nothing: %j', (text, printed) => {
    expect(printableLine(text)).toBe(printed);
    expect(printableLines(text)).toBe(printed);
  });

  it('keeps its lines and tabs only where it may have some', () => {
    expect(printableLines('a\n\tb')).toBe('a\n\tb');
    expect(printableLine('a\n\tb')).toBe('a\\u000a\\u0009b');
  });

  it('is still the same JSON', () => {
    const value = { a: '\u202e\u0007\u{e0041}' };
    expect(JSON.parse(printableLines(JSON.stringify(value)))).toEqual(value);
  });
});
