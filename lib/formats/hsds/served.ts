import type { Contact } from '@/lib/domain/directory/directory';
import { isWorldwide } from '@/lib/domain/directory/directory';
import type { Organization } from '@/lib/schema/organization';
import { idOf } from './ids';
import type { HsdsSite } from './site';

/** A language of the specification. */
export interface HsdsLanguage {
  id: string;
  name: string;
  code: string;
  note?: string;
}

/** A service area of the specification. */
export interface HsdsServiceArea {
  id: string;
  name: string;
  uri?: string;
}

/** The languages of a contact. A code is one of ISO 639, so that a whole tag stands in the note. */
export function hsdsLanguages(
  { slug, availableLanguage }: Contact,
  organization: Organization,
  { words }: HsdsSite,
): HsdsLanguage[] {
  return availableLanguage.map((tag) => {
    const [code = tag] = tag.split('-');
    const id = idOf(organization, slug, 'language', tag);
    return { id, name: words.language(tag), code, ...(code !== tag && { note: tag }) };
  });
}

/** ISO's own page of a country stands for it. */
const countryAddress = (code: string) => `https://www.iso.org/obp/ui/#iso:code:3166:${code}`;

/** The countries that a contact serves, or the whole world. */
export function hsdsServiceAreas(
  contact: Contact,
  organization: Organization,
  { words }: HsdsSite,
): HsdsServiceArea[] {
  const id = (area: string) => idOf(organization, contact.slug, 'service-area', area);
  if (isWorldwide(contact)) return [{ id: id('worldwide'), name: words.worldwide }];
  return contact.areaServed.map((code) => ({
    id: id(code),
    name: words.country(code),
    uri: countryAddress(code),
  }));
}
