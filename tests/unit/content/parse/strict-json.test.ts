import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstNotJson } from '@/lib/content/parse/strict-json';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the first place that is no JSON', () => {
  it.each([
    ['{"a": 1.}', 7],
    ['{"a"}', 4],
    ['["a": 1]', 4],
    ['{1: 2}', 1],
    ['{"a": "\\x41"}', 6],
    ['{"a": "\\B"}', 6],
    ['{"a": 1} {', 9],
    ['--- {}', 0],
    ['', 0],
  ])('of %s is at %i', (text, offset) => {
    expect(firstNotJson(text)).toBe(offset);
  });

  it('is there exactly when JSON.parse refuses', () => {
    const marks = [...'{}[]:, ', '"a"', '"\\u00e9\\n"', '"\\x"', '1', '-0.5e+3', '01', 'null', 'x'];
    const piece = fc.array(fc.constantFrom(...marks), { maxLength: 9 }).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(piece, fc.json({ maxDepth: 3 })), (text) => {
        expect(firstNotJson(text) === null).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });
});
