import type { Region } from '@/lib/schema/region';
import type { Directory, PhoneContact } from './directory';
import { isPhone, publicContacts, servesByName } from './directory';
import { mostTrustedFirst } from './most-trusted-first';

/** The phone lines that name a country of the region, confirmed ones first. */
export function linesOfRegion(directory: Directory, region: Region): readonly PhoneContact[] {
  const lines = publicContacts(directory)
    .filter(isPhone)
    .filter((contact) => region.countries.some((country) => servesByName(contact, country)));
  return mostTrustedFirst(lines, directory);
}
