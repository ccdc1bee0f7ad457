import { describe, expect, it } from 'vitest';
import { sentenceOf } from '@/lib/rules/base/fault';

describe('the sentence of a fault', () => {
  it.each([
    [{ found: '1', expected: 'a text' }, 'Found 1; expected a text.'],
    [{ found: null, expected: 'a text' }, 'Nothing is here yet; expected a text.'],
    [
      { found: '1', expected: 'a text', consequence: 'Nobody sees it.' },
      'Found 1; expected a text. Nobody sees it.',
    ],
  ])('joins what %j says', (parts, sentence) => {
    expect(sentenceOf(parts)).toBe(sentence);
  });
});
