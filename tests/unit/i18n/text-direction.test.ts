import { describe, expect, it } from 'vitest';
import { directionOf } from '@/lib/i18n/text-direction';

describe('the direction of a language', () => {
  it.each(['ar', 'ar-XB', 'fa', 'he', 'ps', 'ur', 'dv', 'yi', 'ckb', 'nqo', 'az-Arab'])(
    'is from right to left for %s',
    (tag) => {
      expect(directionOf(tag)).toBe('rtl');
    },
  );

  it.each(['en', 'en-XA', 'de', 'hi', 'ja', 'th', 'tr', 'zh-Hant', 'ff', 'az', 'ku'])(
    'is from left to right for %s',
    (tag) => {
      expect(directionOf(tag)).toBe('ltr');
    },
  );
});
