import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { spelledDigits } from '@/lib/domain/shown-text/number-words';
import { currentNumberWords, numberWordsPath } from '../../../docs/number-words';

it('is what the package of Unicode says today: else run `npm run docs:number-words`', () => {
  expect(readFileSync(numberWordsPath, 'utf8')).toBe(currentNumberWords());
});

it.each([
  ['seven', 'en', 1],
  ['Siebzehn', 'de', 2],
  ['achtundsechzig', 'de', 3],
  ['twoonetwo', 'en', 3],
  ['tám', 'vi', 1],
  ['ate', 'en-spoken', 1],
])('reads %j in %s as %d', (word, language, digits) => {
  expect(spelledDigits(word).get(language)).toBe(digits);
});

it('reads nothing in words that are no numbers', () => {
  for (const word of ['support', 'lantern', 'ferries', 'x'.repeat(500)]) {
    expect(spelledDigits(word).get('en'), word).toBeUndefined();
  }
});
