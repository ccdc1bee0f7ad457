import { describe, expect, it } from 'vitest';
import { editDistance } from '@/lib/domain/addresses/edit-distance';

describe('edits between two words', () => {
  it.each([
    ['board', 'bord', 1],
    ['board', 'boaard', 1],
    ['board', 'baord', 1],
    ['board', 'beard', 1],
    ['campaign', 'campain', 1],
    ['board', 'board', 0],
    ['abc', 'cba', 2],
    ['abcd', 'badc', 2],
    ['abc', 'abcde', 2],
    ['abc', 'abcdef', Number.POSITIVE_INFINITY],
    ['board', 'cat', Number.POSITIVE_INFINITY],
  ])('%s and %s: %s', (a, b, edits) => {
    expect(editDistance(a, b, 2)).toBe(edits);
    expect(editDistance(b, a, 2)).toBe(edits);
  });
});
