import { standings } from '@/lib/domain/directory/derive/standings';
import { isRestricted, isUsable } from '@/lib/domain/directory/directory';
import type { Status } from '@/lib/domain/trust/verification';
import type { Rule } from '@/lib/rules/base/rule';
import type { ContactPoint } from '@/lib/schema/contact-point';
import type { ContentSet } from '@/lib/schema/content-set';
import type { Organization } from '@/lib/schema/organization';

/** Why a visitor cannot be sent to a contact first; null if nothing speaks against it. */
function objection(
  contact: ContactPoint,
  status: Status,
  organization: Organization,
): string | null {
  if (isRestricted(contact, organization)) return 'not for the public';
  // Expiry is no mistake of an editor: the page then offers the next contact that is usable.
  if (status === 'expired') return null;
  return isUsable({ ...contact, standing: { status } }, organization) ? null : status;
}

/** Whether a file that the contact's status rests on has a fault of its own, which is told there. */
function isUndecided(content: ContentSet, slug: string): boolean {
  const { slugs, sources } = content;
  const checks = content.verifications.find((file) => file.slug === slug)?.data;
  if (checks === undefined) return slugs.verifications.has(slug);
  const read = new Set(sources.map((source) => source.slug));
  return checks.some(({ source }) => slugs.sources.has(source) && !read.has(source));
}

export const outcomeBeginsUsable: Rule = {
  id: 'outcome-begins-usable',
  severity: 'error',
  summary: 'An outcome begins with a contact that a verification confirms, or confirmed once.',
  why: 'The first thing that somebody in trouble is sent to must be safe, and meant for them.',
  run: (content) => {
    const { organization } = content;
    if (organization === null) return [];
    const standing = standings(content);
    const contacts = new Map(content.contacts.map((contact) => [contact.slug, contact]));
    return content.outcomes.flatMap(({ file, data }) => {
      const first = contacts.get(data.contacts[0] ?? '');
      if (first && isUndecided(content, first.slug)) return [];
      const reason = first && objection(first.data, standing(first).status, organization.data);
      if (!reason) return [];
      return [
        {
          file,
          at: { path: ['contacts', 0] },
          found: `"${first.slug}" as the first contact, which is ${reason}`,
          expected: 'a contact that a verification confirms: an official host alone is not enough',
          hint: 'Put a contact first that a visitor can safely use; reported ones stand at the end.',
        },
      ];
    });
  },
};
