import type * as z from 'zod';
import { type Directory, type Entry, servesByName } from '@/lib/domain/directory/directory';
import type { ApiSite } from '@/lib/formats/api/parts/site';
import type { regionShape } from '@/lib/formats/api/shapes/region';
import type { Region } from '@/lib/schema/region';
import { apiRegionHours } from './hours';

/** One region for programs, with the contacts that name one of its countries. */
export function apiRegion(
  region: Entry<Region>,
  directory: Directory,
  site: ApiSite,
): z.infer<typeof regionShape> {
  const { slug, name, countries, stated, assumption, sources } = region;
  return {
    identifier: slug,
    name,
    page: site.page('region', slug),
    countries,
    hoursAvailable: apiRegionHours(region),
    stated,
    assumption: assumption ?? null,
    contacts: directory.contacts
      .filter((contact) => countries.some((country) => servesByName(contact, country)))
      .map((contact) => contact.slug),
    sources,
  };
}
