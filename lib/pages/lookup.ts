import {
  apiFiles,
  assets,
  hashedFolders,
  type PublishedFile,
  pageFiles,
  siteFiles,
} from './file-table';
import { everyPage, type Page } from './page-table';
import { valuesIn } from './pattern';

/** Every kind of file that is published beside the pages. */
export const publishedFiles: readonly PublishedFile[] = [
  siteFiles,
  pageFiles,
  assets,
  apiFiles,
].flatMap((table): PublishedFile[] => Object.values(table));

/** The page at an address below the origin, and its language; null if the site has no such page. */
export function pageAt(address: string): { page: Page; locale: string | null } | null {
  for (const page of everyPage) {
    const values = valuesIn(page.pattern, address);
    if (values) return { page, locale: values.locale ?? null };
  }
  return null;
}

/** The file at an address below the origin; null if the site publishes no such file. */
export function fileAt(address: string): PublishedFile | null {
  return publishedFiles.find(({ pattern }) => valuesIn(pattern, address) !== null) ?? null;
}

/** Whether the name of the file at an address changes with its bytes. */
export function isHashed(address: string): boolean {
  return Object.values(hashedFolders).some((folder) => address.startsWith(folder));
}

/** The address of a published file, by its path in the folder: that of a page ends in a slash. */
export function addressOf(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
}
