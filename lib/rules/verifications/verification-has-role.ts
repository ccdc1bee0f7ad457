import { recordedLooks } from '@/lib/rules/base/looks';
import type { Rule } from '@/lib/rules/base/rule';

export const verificationHasRole: Rule = {
  id: 'verification-has-role',
  severity: 'error',
  summary: 'A verification was made in a role that organization.json knows.',
  why: 'Whoever may invent a role may confirm a number.',
  run: (content) => {
    if (content.organization === null) return [];
    const { roles } = content.organization.data;
    return recordedLooks(content)
      .filter(({ look }) => !roles.includes(look.checkedBy))
      .map(({ file, index, look: { checkedBy } }) => ({
        file,
        at: { path: [index, 'checkedBy'] },
        found: `the role "${checkedBy}"`,
        expected: `${roles.map((role) => `"${role}"`).join(' or ')}`,
        hint: 'Only the maintainers verify values. A new role is added to "roles" of organization.json by them.',
      }));
  },
};
