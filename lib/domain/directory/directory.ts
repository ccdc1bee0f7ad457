import { isOfficialPage } from '@/lib/domain/addresses/official-address';
import type { Suspicion } from '@/lib/domain/numbers/look-alike-numbers';
import type { ClaimStanding } from '@/lib/domain/trust/bound-standing';
import { type Action, contactKinds, type KindWith } from '@/lib/domain/trust/contact-kinds';
import type { FactStanding } from '@/lib/domain/trust/fact-standing';
import type { Standing, Status } from '@/lib/domain/trust/verification';
import type { Change } from '@/lib/schema/change';
import type { Claim } from '@/lib/schema/claim';
import type { ContactKind, ContactPoint } from '@/lib/schema/contact-point';
import type { Faq } from '@/lib/schema/faq';
import type { Figures } from '@/lib/schema/figures';
import type { Guide } from '@/lib/schema/guide';
import type { IssueFlow } from '@/lib/schema/issue-flow';
import type { Organization } from '@/lib/schema/organization';
import type { Outcome } from '@/lib/schema/outcome';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';
import type { CountryCode } from '@/lib/schema/parts/country-code';
import type { OpeningHours } from '@/lib/schema/parts/opening-hours';
import type { Region } from '@/lib/schema/region';
import type { RetiredValue } from '@/lib/schema/retired-value';
import type { Source } from '@/lib/schema/source';
import type { FactVerification, TextVerification, Verification } from '@/lib/schema/verification';
import type { Vocabulary } from '@/lib/schema/vocabulary';

export type Entry<Data> = Data & { readonly slug: string };

type DerivedContact<Point> = Point extends { kind: infer Kind extends ContactKind }
  ? Omit<Point, 'hours'> & {
      slug: string;
      standing: Standing<Kind>;
      /** What in an unconfirmed number itself speaks against it; empty for everything else. */
      suspicions: readonly Suspicion[];
      /** Every look at its value, oldest first, those at earlier values included. */
      verifications: readonly Verification[];
      /** The week as a source states it, its zone resolved; null when no source states one. */
      hours: OpeningHours | null;
      /** Where the hours come from when the contact takes its region's. */
      hoursFrom: Entry<Region> | null;
      /** How far those hours can be trusted; null without hours. */
      hoursStanding: FactStanding | null;
      /** What states the hours: slugs of sources. */
      hoursSources: readonly string[];
      /** How far its cost can be trusted; null where no source says what it costs. */
      costStanding: FactStanding | null;
      /** Every look at its hours and its cost, oldest first of each. */
      factVerifications: readonly FactVerification[];
    }
  : never;

/** A contact as pages see it: its data, and where its value stands today. */
export type Contact = DerivedContact<ContactPoint>;
/** The contacts with whose value a visitor does one thing: a contact to call, to write to, to open. */
export type ContactTo<Does extends Action> = Extract<Contact, { kind: KindWith<{ action: Does }> }>;
export type PhoneContact = ContactTo<'call'>;
/** A text that verifications bind. */
interface Looked {
  /** The digest of the text today. */
  digest: string;
  /** Every look at it, oldest first, those at earlier words included. */
  verifications: readonly TextVerification[];
}
export type ClaimEntry = Entry<Claim> & Looked & ClaimStanding;
export type GuideEntry = Entry<Guide> & { body: string };
export type OutcomeEntry = Entry<Outcome> & { body: string };
/** A question with its answer, and where the text of both stands today. */
export type FaqEntry = Entry<Faq> & Looked & { body: string; basis: ClaimStanding };

/** Everything that the content says, derived for one day; lists are in the order of their slugs. */
export interface Directory {
  today: CalendarDate;
  organization: Organization;
  contacts: readonly Contact[];
  regions: readonly Entry<Region>[];
  sources: ReadonlyMap<string, Entry<Source>>;
  claims: readonly ClaimEntry[];
  issueFlow: IssueFlow;
  outcomes: readonly OutcomeEntry[];
  faqs: readonly FaqEntry[];
  guides: readonly GuideEntry[];
  /** Numbers of maintainers that texts name; they stand in the texts already. */
  figures: Figures;
  retired: readonly Entry<RetiredValue>[];
  /** What editors did to contacts; what follows from verifications is in `historyOf`. */
  changes: readonly Entry<Change>[];
  /** How words count in the search, by the tag of their language. */
  vocabularies: ReadonlyMap<string, Vocabulary>;
}

/** Whether this is what a visitor does with a contact's value. */
export function isTo<Does extends Action>(
  action: Does,
  contact: Contact,
): contact is ContactTo<Does> {
  return contactKinds[contact.kind].action === action;
}

export function isPhone(contact: Contact): contact is PhoneContact {
  return isTo('call', contact);
}

/** Whether a contact is a page of the organisation's own, where the host tells who answers. */
export function isOfficialWeb(
  contact: Pick<Contact, 'kind' | 'value'>,
  organization: Organization,
): boolean {
  const { action } = contactKinds[contact.kind];
  return action === 'open' && isOfficialPage(contact.value, organization);
}

/**
 * Whether a visitor may be sent there: to a confirmed value, or to a page of the organisation's own that a
 * check named once. The host makes such a page safe even after its verification expired; but an address
 * that no check names leads nobody, wherever it lies.
 */
export function isUsable(
  contact: Pick<Contact, 'kind' | 'value'> & { standing: { status: Status } },
  organization: Organization,
): boolean {
  const { status } = contact.standing;
  return status === 'confirmed' || (status === 'expired' && isOfficialWeb(contact, organization));
}

/** Contacts that may be shown to the public: those for officials only are never offered. */
export function publicContacts(directory: Directory): readonly Contact[] {
  return directory.contacts.filter((contact) => !isRestricted(contact, directory.organization));
}

/** The lines that may be dialled, those for officials only left out. */
export function confirmedPhones(directory: Directory): readonly PhoneContact[] {
  return publicContacts(directory)
    .filter(isPhone)
    .filter(({ standing }) => standing.status === 'confirmed');
}

export function isWorldwide(contact: Contact): boolean {
  return contact.areaServed[0] === 'worldwide';
}

/** Whether a contact says that it serves this country by name; worldwide is not by name. */
export function servesByName(contact: Contact, country: CountryCode): boolean {
  return (contact.areaServed as readonly string[]).includes(country);
}

/** The contacts to offer everybody, best first, as far as they can be used today. */
export function recommendedContacts(directory: Directory): readonly Contact[] {
  return directory.organization.recommendedContacts
    .map((slug) => directory.contacts.find((contact) => contact.slug === slug))
    .filter((contact) => contact !== undefined)
    .filter((contact) => isUsable(contact, directory.organization))
    .filter((contact) => !isRestricted(contact, directory.organization));
}

/** Whether a contact is for officials or staff only. */
export function isRestricted(
  contact: Pick<Contact, 'audience'>,
  organization: Organization,
): boolean {
  return contact.audience.every((id) =>
    organization.audiences.some((audience) => audience.id === id && audience.restricted),
  );
}

function namesOf(ids: readonly string[], list: readonly { id: string; name: string }[]): string[] {
  return ids.map((id) => list.find((item) => item.id === id)?.name ?? id);
}

export function audienceNames(contact: Contact, organization: Organization): string[] {
  return namesOf(contact.audience, organization.audiences);
}

export function topicNames(contact: Contact, organization: Organization): string[] {
  return namesOf(contact.topics, organization.topics);
}

export interface CountryContacts {
  /** Confirmed lines that serve the country, by name or worldwide. */
  lines: readonly PhoneContact[];
  /** Lines that name the country and are not confirmed. */
  reportedLines: readonly PhoneContact[];
  /** Other usable contacts that name the country. */
  others: readonly Contact[];
}

/** What there is for one country, as far as the public may use or should know it. */
export function contactsForCountry(directory: Directory, country: CountryCode): CountryContacts {
  const contacts = publicContacts(directory);
  const named = contacts.filter((contact) => servesByName(contact, country));
  return {
    lines: confirmedPhones(directory).filter(
      (contact) => servesByName(contact, country) || isWorldwide(contact),
    ),
    reportedLines: named.filter(isPhone).filter(({ standing }) => standing.status !== 'confirmed'),
    others: named.filter(
      (contact) => !isPhone(contact) && isUsable(contact, directory.organization),
    ),
  };
}
