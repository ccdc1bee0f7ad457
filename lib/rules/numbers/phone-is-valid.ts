import { phones } from '@/lib/domain/directory/derive/phones';
import { judgeNumber } from '@/lib/domain/numbers/phone-number';
import type { Rule } from '@/lib/rules/base/rule';

export const phoneIsValid: Rule = {
  id: 'phone-is-valid',
  severity: 'error',
  summary:
    "A phone number fits its country's numbering plan, or says as a defect that it does not.",
  why: 'A wrong digit sends a person in trouble to a stranger.',
  run: (content) =>
    phones(content).flatMap(({ file, data }) => {
      const stated = data.defects.findIndex(({ kind }) => kind === 'invalid-number');
      const { valid } = judgeNumber(data.value);
      if (valid && stated >= 0) {
        return [
          {
            file,
            at: { path: ['defects', stated] },
            found: 'the defect "invalid-number"',
            expected: `none, because ${data.value} fits today's numbering plan`,
            hint: 'Remove this defect.',
          },
        ];
      }
      if (valid || stated >= 0) return [];
      return [
        {
          file,
          at: { path: ['value'] },
          found: `the number ${data.value}, which fits no numbering plan of today`,
          expected: 'a valid number',
          hint: 'Compare it with the source digit by digit. If the source gives it like this, keep it and add a defect of the kind "invalid-number".',
        },
      ];
    }),
};
