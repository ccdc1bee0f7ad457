/** What the content has entries of, and the countries of the world. */
export type EntryKind =
  | 'change'
  | 'claim'
  | 'contact'
  | 'country'
  | 'faq'
  | 'guide'
  | 'outcome'
  | 'question'
  | 'region'
  | 'retired'
  | 'source';

interface PageRow {
  /** Its address below the origin: a folder, so that it ends in a slash. */
  pattern: `/${string}`;
  /** Each entry of these kinds has such a page; its slug is the last value of the pattern. */
  of?: readonly EntryKind[];
  /** It shows something of every entry of these kinds. */
  lists?: readonly EntryKind[];
  /**
   * Whether it is in the sitemap. The others ask search engines not to list them, or name another
   * address as their canonical one.
   */
  indexed: boolean;
  /** Whether the service worker saves it with the first visit, not only once it was opened. */
  precached: boolean;
}

/**
 * Every page, in the order of the sitemap. Of two patterns that an address matches, the first is
 * meant.
 */
export const pages = {
  /** The home of the default language once more. */
  root: { pattern: '/', indexed: false, precached: true },
  home: { pattern: '/:locale/', lists: ['guide'], indexed: true, precached: true },
  directory: {
    pattern: '/:locale/directory/',
    lists: ['contact', 'region'],
    indexed: true,
    precached: true,
  },
  region: {
    pattern: '/:locale/directory/:slug/',
    of: ['region'],
    indexed: true,
    precached: true,
  },
  /** A page about a line that nobody can use is not indexed either. */
  contact: {
    pattern: '/:locale/contact/:slug/',
    of: ['contact'],
    indexed: true,
    precached: true,
  },
  country: {
    pattern: '/:locale/country/:code/',
    of: ['country'],
    indexed: true,
    precached: false,
  },
  /** The first question. */
  whichLine: { pattern: '/:locale/which-line/', indexed: true, precached: true },
  flowMap: {
    pattern: '/:locale/which-line/map/',
    lists: ['question'],
    indexed: false,
    precached: true,
  },
  flowNode: {
    pattern: '/:locale/which-line/:slug/',
    of: ['question', 'outcome'],
    indexed: true,
    precached: true,
  },
  faqs: { pattern: '/:locale/faq/', lists: ['faq'], indexed: true, precached: true },
  faq: { pattern: '/:locale/faq/:slug/', of: ['faq'], indexed: true, precached: true },
  guide: { pattern: '/:locale/guides/:slug/', of: ['guide'], indexed: true, precached: true },
  check: {
    pattern: '/:locale/check/',
    lists: ['contact', 'retired'],
    indexed: true,
    precached: true,
  },
  search: { pattern: '/:locale/search/', indexed: true, precached: true },
  hours: { pattern: '/:locale/hours/', indexed: true, precached: true },
  claims: { pattern: '/:locale/claims/', lists: ['claim'], indexed: true, precached: false },
  retired: { pattern: '/:locale/retired/', lists: ['retired'], indexed: true, precached: false },
  retiredValue: {
    pattern: '/:locale/retired/:slug/',
    of: ['retired'],
    indexed: false,
    precached: false,
  },
  sources: { pattern: '/:locale/sources/', lists: ['source'], indexed: true, precached: false },
  changes: { pattern: '/:locale/changes/', lists: ['change'], indexed: true, precached: false },
  contribute: { pattern: '/:locale/contribute/', indexed: true, precached: false },
  data: { pattern: '/:locale/data/', indexed: true, precached: false },
  accessibility: { pattern: '/:locale/accessibility/', indexed: true, precached: false },
  source: {
    pattern: '/:locale/sources/:slug/',
    of: ['source'],
    indexed: true,
    precached: false,
  },
  offline: { pattern: '/:locale/offline/', indexed: false, precached: true },
  /** What servers answer for an address that leads nowhere. */
  notFound: { pattern: '/404.html', indexed: false, precached: false },
} as const satisfies Readonly<Record<string, PageRow>>;

/** Places on pages: a claim has one instead of a page of its own. */
export const places = {
  claim: { pattern: `${pages.claims.pattern}#:slug`, of: ['claim'] },
  /** The form for one entry. */
  contributeEntry: { pattern: `${pages.contribute.pattern}#:slug`, of: [] },
} as const satisfies Readonly<Record<string, Pick<PageRow, 'pattern' | 'of'>>>;

type KindOf<Row> = Row extends { of: readonly (infer Kind)[] } ? Kind : never;
type KindsOf<Rows> = { [Name in keyof Rows]: KindOf<Rows[Name]> }[keyof Rows];

/** Kinds of entries that have pages of their own. */
export type PagedKind = KindsOf<typeof pages>;
/** Kinds of entries that have pages of their own, or places on one. */
export type AddressedKind = PagedKind | KindsOf<typeof places>;

export type Page = Omit<PageRow, 'of'> & { of?: readonly PagedKind[] };
export const everyPage: readonly Page[] = Object.values(pages);
