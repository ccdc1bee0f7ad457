import { describe, expect, it } from 'vitest';
import { positionAt } from '@/lib/content/read/position';

describe('positionAt', () => {
  it.each([
    ['abc', 0, 1, 1],
    ['abc', 2, 1, 3],
    ['abc', 3, 1, 4],
    ['ab\ncd', 2, 1, 3],
    ['ab\ncd', 3, 2, 1],
    ['ab\ncd', 4, 2, 2],
    ['ab\r\ncd', 4, 2, 1],
    ['a\n\n\nb', 4, 4, 1],
    ['a\n', 2, 2, 1],
    ['\u{1f600}b', 2, 1, 3],
  ])('finds in %j the offset %i on line %i, column %i', (text, offset, line, column) => {
    expect(positionAt(text, offset)).toEqual({ line, column });
  });

  it('stays inside of the text', () => {
    expect(positionAt('ab\nc', 99)).toEqual({ line: 2, column: 2 });
    expect(positionAt('ab', -1)).toEqual({ line: 1, column: 1 });
    expect(positionAt('', 0)).toEqual({ line: 1, column: 1 });
  });
});
