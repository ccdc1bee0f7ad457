import { phones } from '@/lib/domain/directory/derive/phones';
import { isFictionalNumber } from '@/lib/domain/numbers/fictional-number';
import type { Fault } from '@/lib/rules/base/fault';
import type { Rule } from '@/lib/rules/base/rule';

const realNumber = (value: string): Fault => ({
  found: `the number ${value}`,
  expected: 'one reserved for fiction, because the organisation is fictional',
  hint: 'Take a number of a documented range, such as 555-0100 to 555-0199 after a North American area code.',
});

const inventedNumber = (value: string): Fault => ({
  found: `the number ${value}, which is reserved for fiction`,
  expected: 'a number that can be assigned',
  hint: 'Compare the number with its source.',
});

export const fictionalNumber: Rule = {
  id: 'fictional-number',
  severity: 'error',
  summary: 'Numbers reserved for fiction stand in a fictional directory, and only they do.',
  why: 'A reserved number reaches nobody, and a real one in a made-up directory rings at a stranger.',
  run: (content) => {
    const { organization } = content;
    if (organization === null) return [];
    const { fictional } = organization.data;
    return phones(content)
      .filter(({ data }) => isFictionalNumber(data.value) !== fictional)
      .map(({ file, data }) => ({
        file,
        at: { path: ['value'] },
        ...(fictional ? realNumber(data.value) : inventedNumber(data.value)),
      }));
  },
};
