import type {
  BreadcrumbList,
  ContactPoint,
  FAQPage,
  Organization as SchemaOrganization,
  WithContext,
} from 'schema-dts';
import type { CardChannel } from '@/lib/domain/directory/contact-channel';
import { cardChannel } from '@/lib/domain/directory/contact-channel';
import type { Contact, Directory, FaqEntry } from '@/lib/domain/directory/directory';
import { topicNames } from '@/lib/domain/directory/directory';
import { structuredHours } from './structured-hours';

const context = 'https://schema.org';

/** Where schema.org has a place for a value. */
function placeOf({
  action,
  value,
}: CardChannel): Pick<ContactPoint, 'telephone' | 'email' | 'url'> {
  switch (action) {
    case 'call':
      return { telephone: value };
    case 'write':
      return { email: value };
    case 'open':
      return { url: value };
  }
}

function hoursOf({ hours, hoursStanding }: Contact, { today }: Directory) {
  if (hours === null || hoursStanding?.status !== 'confirmed') return {};
  return { hoursAvailable: structuredHours(hours, today, hoursStanding.validThrough) };
}

/**
 * A confirmed contact of the public as schema.org tells it; null for every other one, and for a way in
 * an app, for which it has no place.
 */
export function structuredContact(contact: Contact, directory: Directory): ContactPoint | null {
  const { name, availableLanguage, areaServed } = contact;
  const { organization } = directory;
  const channel = cardChannel(contact, organization);
  if (channel === null) return null;
  return {
    '@type': 'ContactPoint',
    name,
    contactType: topicNames(contact, organization).join(', '),
    ...placeOf(channel),
    ...(areaServed[0] === 'worldwide' ? {} : { areaServed: [...areaServed] }),
    ...(availableLanguage.length > 0 && { availableLanguage: [...availableLanguage] }),
    description: contact.description,
    ...hoursOf(contact, directory),
  };
}

/** The organisation with one confirmed contact of it; null without. */
export function structuredOrganization(
  contact: Contact,
  directory: Directory,
): WithContext<SchemaOrganization> | null {
  const contactPoint = structuredContact(contact, directory);
  if (contactPoint === null) return null;
  const { name, url } = directory.organization;
  return { '@context': context, '@type': 'Organization', name, url, contactPoint };
}

/** A question with its answer, for as long as official pages back it; null for every other one. */
export function structuredFaq(
  { question, answer, basis }: FaqEntry,
  url: string,
): WithContext<FAQPage> | null {
  if (basis.status !== 'confirmed') return null;
  return {
    '@context': context,
    '@type': 'FAQPage',
    url,
    mainEntity: {
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    },
  };
}

/** The way from the first page to one below it; addresses are absolute. */
export function breadcrumbList(
  steps: readonly { name: string; url: string }[],
): WithContext<BreadcrumbList> {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}
