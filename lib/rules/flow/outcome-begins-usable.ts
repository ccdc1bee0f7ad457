import { standings } from '@/lib/domain/directory/derive/standings';
import { isRestricted, isUsable } from '@/lib/domain/directory/directory';
import type { Status } from '@/lib/domain/trust/verification';
import { looksAtValue } from '@/lib/domain/trust/verification-log';
import type { Place } from '@/lib/rules/base/problem';
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
  return looksAtValue(checks).some(({ source }) => slugs.sources.has(source) && !read.has(source));
}

/** A place where a file sends visitors first, or everybody. */
interface Lead {
  file: string;
  at: Place;
  slug: string;
  as: string;
}

/** What leads: the first contact of each outcome, and what is recommended to everybody. */
function leadsOf({ organization, outcomes }: ContentSet): Lead[] {
  const recommended = organization?.data.recommendedContacts ?? [];
  return [
    ...recommended.map((slug, index) => ({
      file: organization?.file ?? '',
      at: { path: ['recommendedContacts', index] },
      slug,
      as: 'a recommended contact',
    })),
    ...outcomes.map(({ file, data }) => ({
      file,
      at: { path: ['contacts', 0] },
      slug: data.contacts[0] ?? '',
      as: 'the first contact',
    })),
  ];
}

export const outcomeBeginsUsable: Rule = {
  id: 'outcome-begins-usable',
  severity: 'error',
  summary:
    'A contact that an outcome begins with, or that everybody is offered, is one that a verification confirms, or confirmed once.',
  why: 'The first thing that somebody in trouble is sent to must be safe, and meant for them.',
  run: (content) => {
    const { organization } = content;
    if (organization === null) return [];
    const standing = standings(content);
    const contacts = new Map(content.contacts.map((contact) => [contact.slug, contact]));
    return leadsOf(content).flatMap(({ file, at, slug, as }) => {
      const contact = contacts.get(slug);
      if (contact && isUndecided(content, slug)) return [];
      const reason =
        contact && objection(contact.data, standing(contact).status, organization.data);
      if (!reason) return [];
      return [
        {
          file,
          at,
          found: `"${slug}" as ${as}, which is ${reason}`,
          expected: 'a contact that a verification confirms: an official host alone is not enough',
          hint: 'Put a contact first that a visitor can safely use; reported ones stand at the end.',
        },
      ];
    });
  },
};
