import type { Directory } from '@/lib/domain/directory/directory';
import { makeSearchIndex } from '@/lib/domain/search/index-data';
import { openSearch, type Search } from '@/lib/domain/search/search';
import { countryNames } from '@/lib/i18n/cldr-names';

const names = countryNames('en');

export const englishName = (code: string) => names[code];

/** The search of a directory, in English. */
export function searchOf(directory: Directory): Search {
  return openSearch(makeSearchIndex(directory, 'en'), englishName);
}
