import { phones } from '@/lib/domain/directory/derive/phones';
import { judgeNumber } from '@/lib/domain/numbers/phone-number';
import type { Rule } from '@/lib/rules/base/rule';

export const phoneIsUnique: Rule = {
  id: 'phone-is-unique',
  severity: 'error',
  summary: 'A phone number belongs to one contact.',
  why: 'Two entries of one number could say different things of it, and one of them be forgotten.',
  run: (content) => {
    const first = new Map<string, string>();
    return phones(content).flatMap(({ file, data }) => {
      const number = judgeNumber(data.value).canonical ?? data.value;
      const other = first.get(number);
      if (other === undefined) {
        first.set(number, file);
        return [];
      }
      return [
        {
          file,
          at: { path: ['value'] },
          found: `the number ${data.value} of ${other}`,
          expected: 'a number of its own',
          hint: 'Keep one entry, and let it name the countries, topics and audiences of both.',
        },
      ];
    });
  },
};
