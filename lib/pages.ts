/**
 * The one table of pages, and of the files beside them. Links, the rule about links, the pages that
 * a change affects, the service worker, the sitemap, and what may be published derive from it: a new
 * page is a row in `pages/page-table.ts` and a route in `app/`.
 */
export { apiAddressesAt, apiPaths, paths, sitePaths } from './pages/addresses';
export type { PagedSlugs } from './pages/entries';
export { entryPath, pathsIn, pathsListing } from './pages/entries';
export type { PublishedFile } from './pages/file-table';
export { apiFolder, checksumPath, hashedFolders, pageFiles } from './pages/file-table';
export { addressOf, fileAt, isHashed, pageAt, publishedFiles } from './pages/lookup';
export type { AddressedKind, EntryKind, PagedKind } from './pages/page-table';

/** The language that every directory is written in: its texts link to the pages of that language. */
export const contentLocale = 'en';
