import { describe, expect, it } from 'vitest';
import { countryFinder } from '@/lib/domain/search/countries';
import { searchWords } from '@/lib/domain/search/words';
import { englishName } from '@/tests/support/search-of';

const find = countryFinder(['DE', 'GB', 'US', 'IS', 'CI', 'IT'], englishName, {
  GB: ['uk', 'england'],
  US: ['america'],
});
const countriesIn = (text: string) => find(searchWords(text));

describe('countries in a text', () => {
  it('are found by their names and by what people call them', () => {
    expect(countriesIn('a number for Germany')).toEqual(['DE']);
    expect(countriesIn('I live in the United States')).toEqual(['US']);
    expect(countriesIn('uk or America')).toEqual(['GB', 'US']);
    expect(countriesIn('Côte d’Ivoire')).toEqual(['CI']);
  });

  it('are none in words that only look like them', () => {
    expect(countriesIn('tell us about it')).toEqual([]);
    expect(countriesIn('an island board')).toEqual([]);
  });
});
