import { describe, expect, it } from 'vitest';
import { withoutValues } from '@/lib/domain/search/number-or-address';
import { searchWords } from '@/lib/domain/search/words';
import { slowTexts } from '@/tests/support/slow-texts';

describe('the words of a text', () => {
  it('are folded: small letters, no accents, no apostrophes', () => {
    expect(searchWords("CAN'T Log-in, Café Ærø Straße")).toEqual([
      'cant',
      'log',
      'in',
      'cafe',
      'aero',
      'strasse',
    ]);
    expect(searchWords('can’t')).toEqual(['cant']);
  });

  it('are cut where a reader would in writing systems without spaces', () => {
    expect(searchWords('アカウントが乗っ取られた').length).toBeGreaterThan(2);
    expect(searchWords('ลืมรหัสผ่าน').length).toBeGreaterThan(1);
  });

  it('are found at once in the longest text of anything', () => {
    expect(slowTexts(30_000, 1_000, searchWords)).toEqual([]);
    expect(slowTexts(30_000, 1_000, withoutValues)).toEqual([]);
  });

  it('are none in a text of signs alone, and have a length that is no burden', () => {
    expect(searchWords('😀 🎉 ... <>&"')).toEqual([]);
    expect(searchWords('a'.repeat(10_000))).toEqual(['a'.repeat(40)]);
  });
});
