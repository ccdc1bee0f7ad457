import type { ApiSite } from '@/lib/formats/api/parts/site';
import { defaultLocale } from '@/lib/i18n/locales';
import { apiAddressesAt, entryPath, paths } from '@/lib/pages';

/** Where pages and files for programs stand on a site that is published at `origin`. */
export function apiAddresses(origin: string): Pick<ApiSite, 'origin' | 'home' | 'page' | 'files'> {
  return {
    origin,
    home: origin + paths.home(defaultLocale),
    page: (kind, slug) => origin + entryPath(kind, defaultLocale, slug),
    files: apiAddressesAt(origin),
  };
}
