import { phones } from '@/lib/domain/directory/derive/phones';
import { judgeNumber } from '@/lib/domain/numbers/phone-number';
import type { Rule } from '@/lib/rules/base/rule';

export const phoneIsCanonical: Rule = {
  id: 'phone-is-canonical',
  severity: 'error',
  summary: 'A phone number is written in its one canonical form, E.164.',
  why: 'Two writings of one number would look like two numbers, and verifications bind the exact text.',
  run: (content) =>
    phones(content).flatMap(({ file, data }) => {
      const { canonical } = judgeNumber(data.value);
      if (canonical === null || canonical === data.value) return [];
      return [
        {
          file,
          at: { path: ['value'] },
          found: `the number ${data.value}`,
          expected: `its canonical form ${canonical}`,
          hint: `Write "value": "${canonical}" after making sure that this is the number the source gives.`,
        },
      ];
    }),
};
