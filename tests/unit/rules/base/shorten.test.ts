import { describe, expect, it } from 'vitest';
import { shorten } from '@/lib/rules/base/shorten';

describe('shorten', () => {
  it('leaves a text of 60 characters alone and cuts a longer one', () => {
    expect(shorten('x'.repeat(60))).toBe('x'.repeat(60));
    expect(shorten('x'.repeat(61))).toBe(`${'x'.repeat(60)}…`);
  });

  it('keeps to one line that no terminal obeys', () => {
    expect(shorten('a\r\n\tb\u001b[2Jc')).toBe('a b [2Jc');
  });
});
