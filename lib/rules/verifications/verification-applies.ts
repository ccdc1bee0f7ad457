import type { Rule } from '@/lib/rules/base/rule';
import { bySlug } from '@/lib/schema/content-set';

export const verificationApplies: Rule = {
  id: 'verification-applies',
  severity: 'warning',
  summary: "At least one verification of a contact speaks of the contact's present value.",
  why: 'After a change of the value the old verifications say nothing of the new one.',
  run: (content) => {
    const contacts = bySlug(content.contacts);
    return content.verifications.flatMap(({ file, slug, data }) => {
      const contact = contacts.get(slug);
      const last = data.length - 1;
      if (!contact || data.some(({ value }) => value === contact.value)) return [];
      return [
        {
          file,
          at: { path: [last, 'value'] },
          found: `verifications of ${data[last]?.value} only`,
          expected: `one of ${contact.value}`,
          consequence: 'The contact is published as not confirmed.',
          hint: 'Is one of the two a slip? Correct it. Else the maintainers add a verification of the new value, once an official page states it.',
        },
      ];
    });
  },
};
