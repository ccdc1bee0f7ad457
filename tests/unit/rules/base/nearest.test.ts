import { describe, expect, it } from 'vitest';
import { nearest } from '@/lib/rules/base/nearest';

describe('the nearest known word', () => {
  it.each([
    ['monday', 'Monday'],
    [' Monday ', 'Monday'],
    ['Mon', 'Monday'],
    ['Mnoday', 'Monday'],
    ['Wendesday', 'Wednesday'],
  ])('to %j is %s', (typed, meant) => {
    expect(nearest(typed, ['Monday', 'Tuesday', 'Wednesday'])).toBe(meant);
  });

  it.each([
    ['nothing like any', 'harbour', ['Monday', 'Tuesday']],
    ['a beginning of two', 'con', ['confirms', 'contradicts']],
    ['as near to two', 'cats', ['cabs', 'cars']],
    ['so short that every slip makes another word', 'uk', ['us', 'au']],
    ['empty', '', ['a']],
  ])('is not guessed for a word that is %s', (_, typed, known) => {
    expect(nearest(typed, known)).toBeUndefined();
  });
});
