import { isUsable } from '@/lib/domain/directory';
import type { Rule } from './rule';
import { standings } from './standing';

export const outcomeBeginsUsable: Rule = {
  id: 'outcome-begins-usable',
  severity: 'error',
  summary:
    'An outcome begins with a page on an official domain or with a contact that was confirmed.',
  why: 'The first thing that somebody in trouble is sent to must be safe.',
  run: (content) => {
    const { organization } = content;
    if (organization === null) return [];
    const standing = standings(content);
    const contacts = new Map(content.contacts.map((contact) => [contact.slug, contact]));
    return content.outcomes.flatMap(({ file, data }) => {
      const first = contacts.get(data.contacts[0] ?? '');
      if (!first) return [];
      const { kind, value } = first.data;
      const { status } = standing(first);
      // Expiry is no mistake of an editor: the page then offers the next contact that is usable.
      if (status === 'expired') return [];
      if (isUsable({ kind, value, standing: { status } }, organization.data)) return [];
      return [
        {
          file,
          at: { path: ['contacts', 0] },
          message: `Found "${first.slug}" as the first contact, which is ${status}; expected a page on an official domain or a confirmed contact.`,
          hint: 'Put a contact first that a visitor can safely use; reported ones stand at the end.',
        },
      ];
    });
  },
};
