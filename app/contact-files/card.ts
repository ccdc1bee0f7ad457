import { cardChannel } from '@/lib/domain/directory/contact-channel';
import type { Contact, Directory } from '@/lib/domain/directory/directory';
import { vcard } from '@/lib/formats/vcard';
import type { Locale } from '@/lib/i18n/locales';
import { paths } from '@/lib/pages';
import { siteOrigin } from '@/lib/site';
import { wordsIn } from './words';

/** The vCard of a contact; null where nothing of it is confirmed that an address book can hold. */
export function cardOf(contact: Contact, directory: Directory, locale: Locale): string | null {
  const { organization, sources, today } = directory;
  const channel = cardChannel(contact, organization);
  if (channel === null) return null;
  const { words, dayWords } = wordsIn(locale);
  const t = words('card');
  const { verification, validThrough } = channel;
  const page = siteOrigin + paths.contact(locale, contact.slug);
  const note = t(verification.method === 'test-call' ? 'noteCall' : 'note', {
    date: verification.observedOn === null ? '' : dayWords(verification.observedOn),
    source: sources.get(verification.source)?.title ?? verification.source,
    until: dayWords(validThrough),
    address: page,
  });
  return vcard({
    channel,
    name: t('name', { organization: organization.name, name: contact.name }),
    organization: organization.name,
    unit: contact.name,
    note: `${note}\n${organization.disclaimer}`,
    page,
    address: siteOrigin + paths.contactCard(locale, contact.slug),
    today,
  });
}
