import type { Directory } from '@/lib/domain/directory/directory';
import { type HsdsService, hsdsService } from './service';
import type { HsdsSite } from './site';

/** A list as the specification's API hands it out. A static file has all of it on one page. */
export interface HsdsPage<Item> {
  total_items: number;
  total_pages: 1;
  page_number: 1;
  size: number;
  first_page: true;
  last_page: true;
  empty: boolean;
  contents: Item[];
}

/**
 * `services.json`: every contact whose value is confirmed and for the public, in full.
 * Source: https://docs.openreferral.org/en/latest/hsds/api_reference.html
 */
export function hsdsServices(directory: Directory, site: HsdsSite): HsdsPage<HsdsService> {
  const contents = directory.contacts.flatMap(
    (contact) => hsdsService(contact, directory, site) ?? [],
  );
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
}
