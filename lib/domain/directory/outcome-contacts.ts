import type { Contact, Directory, OutcomeEntry } from './directory';
import { isUsable } from './directory';

/** The contacts of an outcome: those a visitor may be sent to, in their order, and the others. */
export interface OutcomeContacts {
  usable: readonly Contact[];
  others: readonly Contact[];
}

/** Sorts the contacts of an outcome by whether they may lead: what no check names comes last. */
export function outcomeContacts(
  outcome: Pick<OutcomeEntry, 'contacts'>,
  { contacts, organization }: Pick<Directory, 'contacts' | 'organization'>,
): OutcomeContacts {
  const named = outcome.contacts
    .map((slug) => contacts.find((contact) => contact.slug === slug))
    .filter((contact) => contact !== undefined);
  const usable = named.filter((contact) => isUsable(contact, organization));
  return { usable, others: named.filter((contact) => !usable.includes(contact)) };
}
