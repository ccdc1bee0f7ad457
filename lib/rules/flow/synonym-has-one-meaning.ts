import { searchWords } from '@/lib/domain/search/words';
import type { Finding } from '@/lib/rules/base/problem';
import type { Rule } from '@/lib/rules/base/rule';

export const synonymHasOneMeaning: Rule = {
  id: 'synonym-has-one-meaning',
  severity: 'error',
  summary: 'A synonym stands in one group, and is no stop word.',
  why: 'The search takes a word for one thing: of two groups, one would be without it in silence.',
  run: ({ vocabularies }) =>
    vocabularies.flatMap(({ file, data }) => {
      const taken = new Set(data.stopWords.map((word) => searchWords(word).join(' ')));
      const findings: Finding[] = [];
      data.synonyms.forEach((group, place) => {
        group.forEach((synonym, index) => {
          const key = searchWords(synonym).join(' ');
          if (key !== '' && !taken.has(key)) taken.add(key);
          else {
            findings.push({
              file,
              at: { path: ['synonyms', place, index] },
              found: `"${synonym}" a second time, or without a letter`,
              expected: 'words that no other group and no stop word has',
              hint: 'Leave it in the group where it fits best.',
            });
          }
        });
      });
      return findings;
    }),
};
