import {
  type AddressedKind,
  type EntryKind,
  everyPage,
  type Page,
  type PagedKind,
  places,
} from './page-table';
import { fill } from './pattern';

/** The address of an entry's page, or of its place on one. */
export function entryPath(kind: AddressedKind, locale: string, slug: string): string {
  const rows: readonly { pattern: string; of?: readonly AddressedKind[] }[] = [
    ...everyPage,
    ...Object.values(places),
  ];
  const row = rows.find(({ of }) => of?.includes(kind));
  if (!row) throw new Error(`Found no page of a ${kind}; expected one in the table of pages.`);
  return fill(row.pattern, [locale, slug]);
}

/** Addresses of the pages that show something of every entry of a kind. */
export function pathsListing(kind: EntryKind, locale: string): string[] {
  return everyPage
    .filter(({ lists }) => lists?.includes(kind))
    .map(({ pattern }) => fill(pattern, [locale]));
}

/** The slugs of the entries that have pages of their own. */
export type PagedSlugs = Readonly<Record<PagedKind, Iterable<string>>>;

/** Addresses of all pages in a language, or of those that are wanted, in the order of the table. */
export function pathsIn(
  locale: string,
  slugs: PagedSlugs,
  isWanted: (page: Page) => boolean = () => true,
): string[] {
  const valuesOf = ({ of }: Page) =>
    of?.flatMap((kind) => [...slugs[kind]].map((slug) => [locale, slug])) ?? [[locale]];
  return everyPage
    .filter((page) => page.pattern.startsWith('/:locale/') && isWanted(page))
    .flatMap((page) => valuesOf(page).map((values) => fill(page.pattern, values)));
}
