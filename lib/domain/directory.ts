import type { CalendarDate } from '@/lib/schema/calendar-date';
import type { Claim } from '@/lib/schema/claim';
import type { ContactKind, ContactPoint } from '@/lib/schema/contact-point';
import type { CountryCode } from '@/lib/schema/country-code';
import type { Guide } from '@/lib/schema/guide';
import type { OpeningHours } from '@/lib/schema/opening-hours';
import type { Organization } from '@/lib/schema/organization';
import type { Region } from '@/lib/schema/region';
import type { RetiredValue } from '@/lib/schema/retired-value';
import type { Source } from '@/lib/schema/source';
import { isOfficialPage } from './official-address';
import type { ClaimStatus, Standing } from './verification';

export type Entry<Data> = Data & { readonly slug: string };

type Stood<Point> = Point extends { kind: infer Kind extends ContactKind }
  ? Omit<Point, 'hours'> & {
      slug: string;
      standing: Standing<Kind>;
      /** The week as a source states it, its zone resolved; null when no source states one. */
      hours: OpeningHours | null;
      /** Where the hours come from when the contact takes its region's. */
      hoursFrom: Entry<Region> | null;
    }
  : never;

/** A contact as pages see it: its data, and where its value stands today. */
export type Contact = Stood<ContactPoint>;
export type PhoneContact = Extract<Contact, { kind: 'phone' }>;
export type ClaimEntry = Entry<Claim> & { status: ClaimStatus };
export type GuideEntry = Entry<Guide> & { body: string };

/** Everything that the content says, derived for one day; lists are in the order of their slugs. */
export interface Directory {
  today: CalendarDate;
  organization: Organization;
  contacts: readonly Contact[];
  regions: readonly Entry<Region>[];
  sources: ReadonlyMap<string, Entry<Source>>;
  claims: readonly ClaimEntry[];
  guides: readonly GuideEntry[];
  retired: readonly Entry<RetiredValue>[];
}

export function isPhone(contact: Contact): contact is PhoneContact {
  return contact.kind === 'phone';
}

/** Whether a contact lives on the web, where its host tells who answers. */
function isOnWeb(contact: Contact): boolean {
  return (
    contact.kind === 'web-form' || contact.kind === 'web-page' || contact.kind === 'help-center'
  );
}

/**
 * Whether a visitor may be sent there: a confirmed value, or a page on an official domain that
 * nothing speaks against. The host makes such a page safe even after its check expired.
 */
export function isUsable(contact: Contact, organization: Organization): boolean {
  const { status } = contact.standing;
  if (status === 'confirmed') return true;
  if (status === 'contradicted' || status === 'retired') return false;
  return isOnWeb(contact) && isOfficialPage(contact.value, organization);
}

/** Contacts that may be shown to the public: those for officials only are never offered. */
export function publicContacts(directory: Directory): readonly Contact[] {
  const restricted = new Set(
    directory.organization.audiences.filter((audience) => audience.restricted).map(({ id }) => id),
  );
  return directory.contacts.filter(
    (contact) => !contact.audience.every((audience) => restricted.has(audience)),
  );
}

export function isWorldwide(contact: Contact): boolean {
  return contact.areaServed[0] === 'worldwide';
}

/** Whether a contact says that it serves this country by name; worldwide is not by name. */
export function names(contact: Contact, country: CountryCode): boolean {
  return (contact.areaServed as readonly string[]).includes(country);
}

/** The contacts to offer everybody, best first, as far as they can be used today. */
export function recommendedContacts(directory: Directory): readonly Contact[] {
  return directory.organization.recommendedContacts
    .map((slug) => directory.contacts.find((contact) => contact.slug === slug))
    .filter((contact) => contact !== undefined)
    .filter((contact) => isUsable(contact, directory.organization));
}
