import { searchWords } from '@/lib/domain/search/words';
import type { Finding } from '@/lib/rules/base/problem';
import type { Rule } from '@/lib/rules/base/rule';

export const phrasesAreDistinct: Rule = {
  id: 'phrases-are-distinct',
  severity: 'error',
  summary: 'A phrase stands in one outcome, and once.',
  why: 'Words that are said to mean two issues teach the search nothing about either.',
  run: ({ outcomes }) => {
    const first = new Map<string, string>();
    const findings: Finding[] = [];
    for (const { slug, file, data } of outcomes) {
      data.phrases.forEach((phrase, index) => {
        const key = searchWords(phrase).join(' ');
        const other = first.get(key);
        if (other === undefined) first.set(key, slug);
        else {
          findings.push({
            file,
            at: { path: ['phrases', index] },
            found: `the phrase "${phrase}", which ${other} has too`,
            expected: 'a phrase that no outcome has yet',
            hint: 'Remove it where it fits less well, or say what makes the difference.',
          });
        }
      });
    }
    return findings;
  },
};
