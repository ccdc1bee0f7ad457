import type { Organization } from '@/lib/schema/organization';
import type { Contact } from './directory';

/**
 * Whom a contact is for, as far as its source says; an empty list: for all, or not said. The
 * contacts that are recommended to everybody are for all: better a form in another language than none.
 */
export interface Reach {
  /** ISO 3166-1 codes in upper case; empty for worldwide. */
  countries: readonly string[];
  /** BCP 47 tags of languages, without regions and scripts. */
  languages: readonly string[];
  /** Identifiers of audiences. */
  audiences: readonly string[];
}

/** What a visitor chose to see; an empty text: anything. */
export interface Choice {
  country: string;
  language: string;
  audience: string;
}

const baseLanguage = (tag: string) => tag.split('-')[0] ?? tag;

export function reachOf(contact: Contact, organization: Organization): Reach {
  const { areaServed, availableLanguage, audience } = contact;
  if (organization.recommendedContacts.includes(contact.slug)) {
    return { countries: [], languages: [], audiences: [] };
  }
  const forAll = organization.audiences.some(({ id, general }) => general && audience.includes(id));
  return {
    countries: areaServed[0] === 'worldwide' ? [] : areaServed,
    languages: [...new Set(availableLanguage.map(baseLanguage))],
    audiences: forAll ? [] : audience,
  };
}

/**
 * A reach as the text of an attribute, such as `US CA|en es|`; `readReach` reads it back. As JSON it
 * would take 150 of the 860 bytes that the fullest page, the directory, has left.
 */
export function writeReach({ countries, languages, audiences }: Reach): string {
  return [countries, languages, audiences].map((values) => values.join(' ')).join('|');
}

export function readReach(text: string): Reach {
  const [countries = [], languages = [], audiences = []] = text
    .split('|')
    .map((values) => values.split(' ').filter(Boolean));
  return { countries, languages, audiences };
}

const admits = (values: readonly string[], chosen: string) =>
  chosen === '' || values.length === 0 || values.includes(chosen);

/**
 * Whether a contact stays in view. One that does not say its languages stays too: hiding the form
 * that works, because nobody wrote down its languages, would do harm.
 */
export function isInView(reach: Reach, { country, language, audience }: Choice): boolean {
  return (
    admits(reach.countries, country) &&
    admits(reach.languages, language) &&
    admits(reach.audiences, audience)
  );
}
