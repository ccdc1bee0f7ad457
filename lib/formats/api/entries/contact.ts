import type * as z from 'zod';
import type { Contact, Directory } from '@/lib/domain/directory/directory';
import { isRestricted } from '@/lib/domain/directory/directory';
import { namedIn } from '@/lib/formats/api/parts/named-in';
import type { ApiSite } from '@/lib/formats/api/parts/site';
import { type ApiValue, apiValue, apiVerifications } from '@/lib/formats/api/parts/value';
import type { contactShape } from '@/lib/formats/api/shapes/contact';
import { apiHours } from './hours';

export type ApiContact = Omit<z.infer<typeof contactShape>, 'value'> & { value: ApiValue };

function costStandingOf({ costStanding }: Contact): ApiContact['claimedCostStanding'] {
  if (costStanding === null) return null;
  const { status } = costStanding;
  return { status, validThrough: status === 'confirmed' ? costStanding.validThrough : null };
}

/** One contact for programs: its value only while it may be given away. */
export function apiContact(contact: Contact, directory: Directory, site: ApiSite): ApiContact {
  const { organization } = directory;
  const { slug, kind, name, description, areaServed, availableLanguage } = contact;
  return {
    identifier: slug,
    kind,
    name,
    description,
    page: site.page('contact', slug),
    value: apiValue(contact, directory),
    reportedBy: contact.sources,
    restricted: isRestricted(contact, organization),
    audience: contact.audience.map((id) => namedIn(organization.audiences, id)),
    contactType: contact.topics.map((id) => namedIn(organization.topics, id)),
    areaServed: [...areaServed],
    availableLanguage,
    claimedCost: 'claimedCost' in contact ? contact.claimedCost : null,
    claimedCostStanding: costStandingOf(contact),
    claimedReplyTime: contact.replyTime,
    hoursAvailable: apiHours(contact),
    branches: 'branches' in contact ? contact.branches : [],
    defects: 'defects' in contact ? contact.defects : [],
    checks: apiVerifications(contact),
  };
}
