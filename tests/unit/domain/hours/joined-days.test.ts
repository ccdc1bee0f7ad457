import { describe, expect, it } from 'vitest';
import { joinedDays } from '@/lib/domain/hours/joined-days';

describe('days of which the same is said', () => {
  it('are one run where they follow each other', () => {
    expect(joinedDays(['a', 'a', 'b', 'a', 'a', 'a', ''])).toEqual([
      { first: 0, last: 1, text: 'a' },
      { first: 2, last: 2, text: 'b' },
      { first: 3, last: 5, text: 'a' },
      { first: 6, last: 6, text: '' },
    ]);
  });

  it('are one run when all are equal, and none when there is none', () => {
    expect(joinedDays(['x', 'x', 'x'])).toEqual([{ first: 0, last: 2, text: 'x' }]);
    expect(joinedDays([])).toEqual([]);
  });
});
