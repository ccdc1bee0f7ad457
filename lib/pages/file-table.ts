/** A file that is published beside the pages. */
export interface PublishedFile {
  /** Its address below the origin. */
  pattern: `/${string}`;
  /** Its media type, where a server may not know it by the name's ending. */
  mediaType?: string;
  /** Search engines keep what they list, past the last day of a value: they are asked not to. */
  noindex?: true;
  /** The service worker saves it with the first visit. */
  precached?: true;
}

/** Files that belong to one page. */
export const pageFiles = {
  searchIndex: { pattern: '/:locale/search/index.json', precached: true },
  contributeData: { pattern: '/:locale/contribute/data.json' },
  atomFeed: { pattern: '/:locale/changes/atom.xml' },
  jsonFeed: { pattern: '/:locale/changes/feed.json' },
  preview: { pattern: '/:locale/preview/:slug.png' },
  contactCard: {
    pattern: '/:locale/contact/:slug/contact.vcf',
    mediaType: 'text/vcard',
    noindex: true,
  },
  contactHours: {
    pattern: '/:locale/contact/:slug/hours.ics',
    mediaType: 'text/calendar',
    noindex: true,
  },
  contactText: {
    pattern: '/:locale/contact/:slug/contact.txt',
    mediaType: 'text/plain',
    noindex: true,
  },
} as const satisfies Readonly<Record<string, PublishedFile>>;

/** Files of the whole site that browsers and search engines ask for. */
export const siteFiles = {
  manifest: {
    pattern: '/manifest.webmanifest',
    mediaType: 'application/manifest+json',
    precached: true,
  },
  robots: { pattern: '/robots.txt' },
  sitemap: { pattern: '/sitemap.xml' },
} as const satisfies Readonly<Record<string, PublishedFile>>;

/** Folders of files whose names change with their bytes. */
export const hashedFolders = { styles: '/_next/static/', scripts: '/assets/' } as const;

/** What pages are made of. No route makes it: it is copied, or bundled. */
export const assets = {
  icon: { pattern: '/icons/icon.svg', precached: true },
  iconPicture: { pattern: '/icons/:slug.png' },
  style: { pattern: `${hashedFolders.styles}:rest.css`, precached: true },
  script: { pattern: `${hashedFolders.scripts}:rest.js`, precached: true },
} as const satisfies Readonly<Record<string, PublishedFile>>;

/** The folder of files for programs, which pages of other sites may read. */
export const apiFolder = '/api/';
const version = `${apiFolder}v1` as const;

/** The same data for programs. It has no language. */
export const apiFiles = {
  index: { pattern: `${version}/index.json` },
  directory: { pattern: `${version}/directory.json` },
  status: { pattern: `${version}/status.json` },
  sources: { pattern: `${version}/sources.json` },
  claims: { pattern: `${version}/claims.json` },
  openapi: { pattern: `${version}/openapi.json` },
  table: { pattern: `${version}/contacts.csv` },
  hsdsOrganization: { pattern: `${version}/hsds/organization.json` },
  hsdsServices: { pattern: `${version}/hsds/services.json` },
  contact: { pattern: `${version}/contacts/:slug.json` },
  region: { pattern: `${version}/regions/:slug.json` },
  outcome: { pattern: `${version}/outcomes/:slug.json` },
  faq: { pattern: `${version}/faqs/:slug.json` },
  schema: { pattern: `${version}/schemas/:slug.json` },
} as const satisfies Readonly<Record<string, PublishedFile>>;

/** The file that lists what every other file must be. */
export const checksumPath = '/SHA256SUMS';
