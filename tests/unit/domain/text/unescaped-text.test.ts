import { characterEntities } from 'character-entities';
import { describe, expect, it } from 'vitest';
import { findHiddenNumbers } from '@/lib/domain/text/hidden-number';
import { unescapeText } from '@/lib/domain/text/unescaped-text';

/** Names of HTML's references to nothing that is seen: blanks, and what is no wider than a point. */
const unseen = Object.entries(characterEntities)
  .filter(([, characters]) => /^[\s\p{Cf}\p{Default_Ignorable_Code_Point}]+$/u.test(characters))
  .map(([name]) => name);

describe('a reference of HTML', () => {
  it('is read by every name that there is, once escaped or twice', () => {
    const names = Object.keys(characterEntities);
    expect(names.length).toBeGreaterThan(2_000);
    const misread = Object.entries(characterEntities).filter(
      ([name, characters]) =>
        unescapeText(`a&${name};b&amp;${name};c`).text !== `a${characters}b${characters}c`,
    );
    expect(misread).toEqual([]);
  });

  it.each([
    ['&#50;0&#x36;', '206'],
    ['&#50&#x30 6', '20 6'],
    ['R&D; AT&T &nbspx; &nothing; &#0; &#x110000;', 'R&D; AT&T &nbspx; &nothing; &#0; &#x110000;'],
  ])('%j is %j', (text, plain) => {
    expect(unescapeText(text).text).toBe(plain);
  });

  it('keeps the place of what follows it', () => {
    const { text, offsets } = unescapeText('a&ThickSpace;b');
    expect(text).toBe('a\u205f\u200ab');
    expect(offsets).toEqual([0, 1, 1, 13, 14]);
  });

  it('that nobody sees hides no number, whatever its name', () => {
    expect(unseen).toEqual(
      expect.arrayContaining([
        'ZeroWidthSpace',
        'NoBreak',
        'VeryThinSpace',
        'ThickSpace',
        'MediumSpace',
        'NonBreakingSpace',
        'InvisibleTimes',
        'emsp13',
      ]),
    );
    const missed = unseen.filter((name) => {
      const found = findHiddenNumbers(`Ring 206&${name};555&${name};0143 now.`);
      return found.map(({ digits }) => digits).join() !== '2065550143';
    });
    expect(missed).toEqual([]);
  });
});
