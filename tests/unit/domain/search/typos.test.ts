import { describe, expect, it } from 'vitest';
import { wordFinder } from '@/lib/domain/search/typos';

describe('finding the word that was meant', () => {
  const finder = wordFinder(new Set(['account', 'recommendation', 'pin', 'refund', 'refuse']));

  it('mends one slip in a short word and two in a long one', () => {
    expect(finder.meant('acount')).toBe('account');
    expect(finder.meant('reccomendation')).toBe('recommendation');
    expect(finder.meant('acocunt')).toBe('account');
  });

  it('leaves words alone that are too short to tell, or like none', () => {
    expect(finder.meant('bin')).toBeUndefined();
    expect(finder.meant('zebra')).toBeUndefined();
  });

  it('takes a form of a known word for that word', () => {
    expect(finder.meant('recommending')).toBe('recommendation');
  });

  it('lists known words that begin so', () => {
    expect(finder.beginningWith('ref', 9)).toEqual(['refund', 'refuse']);
    expect(finder.beginningWith('ref', 1)).toEqual(['refund']);
    expect(finder.beginningWith('x', 9)).toEqual([]);
  });
});
