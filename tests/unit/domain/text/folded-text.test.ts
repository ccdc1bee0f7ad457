import { describe, expect, it } from 'vitest';
import { foldText } from '@/lib/domain/text/folded-text';

describe('foldText', () => {
  it.each([
    ['２１２', '212'],
    ['٢١٢ ۲۱۲ २१२', '212 212 212'],
    ['𝟚𝟙𝟚 🯲', '212 2'],
    ['②①❷⓿⓶', '21202'],
    ['2\u20e31\u20e3', '21'],
    ['2\u03361\u0336', '21'],
    ['a\u200b\u00ad\u202e\u2800\u3164\u115f\u{e0041}b', 'ab'],
    ['２\u00a0１', '2 1'],
    ['ﬁne', 'fine'],
    ['e\u0301 é', 'e\u0301 é'],
    ['one\ntwo\tthree', 'one\ntwo\tthree'],
  ])('folds %j to %j', (original, folded) => {
    expect(foldText(original).text).toBe(folded);
  });

  it('says for each unit where it came from, and where the text ends', () => {
    expect(foldText('a\u200b𝟚ﬁ')).toEqual({ text: 'a2fi', offsets: [0, 2, 4, 4, 5] });
    expect(foldText('ab')).toEqual({ text: 'ab', offsets: [0, 1, 2] });
  });

  it('knows every decimal digit of Unicode', () => {
    const digits = Array.from({ length: 0x11_0000 }, (_, point) => point)
      .filter((point) => point < 0xd800 || point > 0xdfff)
      .map((point) => String.fromCodePoint(point))
      .filter((character) => /\p{Nd}/u.test(character));
    expect(digits.length).toBeGreaterThan(600);
    expect(digits.filter((digit) => !/^\d$/.test(foldText(digit).text))).toEqual([]);
    expect(digits.map((digit) => foldText(digit).text).join('')).toMatch(/^(0123456789)+$/);
  });
});
