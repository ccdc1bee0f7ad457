import { standings } from '@/lib/domain/directory/derive/standings';
import type { Rule } from '@/lib/rules/base/rule';

export const confirmationIsCurrent: Rule = {
  id: 'confirmation-is-current',
  severity: 'warning',
  summary: 'A value that was confirmed once is still within the validity of its verification.',
  why: 'An expired value is no longer offered for calling or writing until somebody looks again.',
  run: (content) => {
    const standing = standings(content);
    return content.contacts.flatMap((contact) => {
      const found = standing(contact);
      if (found.status !== 'expired') return [];
      const since =
        found.validThrough === null
          ? 'only an undated copy of an official page states it'
          : `its confirmation ended on ${found.validThrough}`;
      return [
        {
          file: contact.file,
          at: { path: ['value'] },
          found: `${contact.data.value}, but ${since}`,
          expected: 'a current verification',
          hint: `Look at the official page and add a verification to verifications/${contact.slug}.json.`,
        },
      ];
    });
  },
};
