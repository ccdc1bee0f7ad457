import { countryCodes } from '@/lib/domain/directory/countries';
import type { Contact, Directory } from '@/lib/domain/directory/directory';
import { isRestricted } from '@/lib/domain/directory/directory';
import { contactKinds } from '@/lib/domain/trust/contact-kinds';
import { shortDigest } from '@/lib/domain/trust/short-digest';
import type { Organization } from '@/lib/schema/organization';
import type { CountryCode } from '@/lib/schema/parts/country-code';
import { editJson } from './json-edit';

/** The file of a contact, as the form needs it. */
export interface ContactFile {
  slug: string;
  /** Its text; `value` is empty when nobody may spread it. */
  text: string;
  /** The digest of a value that was left out; null when the value stands in the text. */
  hidden: string | null;
}

/** What the form for changes loads: files of contacts, and what they may name. */
export interface ContributeData {
  contacts: readonly ContactFile[];
  sources: readonly { slug: string; title: string }[];
  /** The codes of all countries; browsers have the names, and need not load them. */
  countries: readonly CountryCode[];
}

/**
 * A form is a place to copy from: it repeats no number and no mailbox that nobody confirmed, or that
 * is not for the public.
 */
function mayBeTold(contact: Contact, organization: Organization): boolean {
  const { kind, standing } = contact;
  const { tellsWhose } = contactKinds[kind].value;
  if (standing.status === 'confirmed') return tellsWhose || !isRestricted(contact, organization);
  return tellsWhose && standing.status !== 'retired';
}

function contactFile(contact: Contact, text: string, organization: Organization): ContactFile {
  const { slug, value } = contact;
  if (mayBeTold(contact, organization)) return { slug, text, hidden: null };
  const data = { ...JSON.parse(text), value: '' };
  return { slug, text: editJson(text, data), hidden: shortDigest(value) };
}

/** `textOf` gives the text of a contact's file by its slug. */
export function makeContributeData(
  { contacts, sources, organization }: Directory,
  textOf: (slug: string) => string,
): ContributeData {
  return {
    contacts: contacts.map((contact) => contactFile(contact, textOf(contact.slug), organization)),
    sources: [...sources.values()].map(({ slug, title }) => ({ slug, title })),
    countries: countryCodes,
  };
}
