import type { SearchIndex } from '@/lib/domain/search/index-data';

/** The index with so many contacts, each with words of its own. */
export function withContacts(index: SearchIndex, count: number): SearchIndex {
  const letters = 'qrstuvwxyz';
  const contacts = Array.from({ length: count }, (_, place) => {
    const own = place.toString(26).replace(/\d/g, (digit) => letters[Number(digit)] ?? '');
    const base = index.contacts[place % index.contacts.length];
    const [, name = '', words = '', more = '', countries = ''] = base ?? [];
    return [`contact-${own}`, `${name} ${own}dale`, words, more, countries, 1] as const;
  });
  return { ...index, contacts };
}
