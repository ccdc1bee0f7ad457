/** The name of this site; the organisation's name comes from its content folder. */
export const siteName = 'Which Line';

/** Where the site is published, without a slash at the end. Canonical addresses begin with it. */
export const siteOrigin = (process.env.SITE_URL ?? 'http://localhost:3000').replace(/\/+$/, '');

/** What lies beside a contact's page for programs and slow lines, by what it is. */
export const contactFiles = {
  card: 'contact.vcf',
  hours: 'hours.ics',
  text: 'contact.txt',
} as const;

/** Addresses of pages below the origin. Each ends in a slash: a page is a folder with an index. */
export const paths = {
  home: (locale: string) => `/${locale}/`,
  directory: (locale: string) => `/${locale}/directory/`,
  region: (locale: string, slug: string) => `/${locale}/directory/${slug}/`,
  contact: (locale: string, slug: string) => `/${locale}/contact/${slug}/`,
  contactFile: (locale: string, slug: string, file: keyof typeof contactFiles) =>
    `/${locale}/contact/${slug}/${contactFiles[file]}`,
  country: (locale: string, code: string) => `/${locale}/country/${code.toLowerCase()}/`,
  whichLine: (locale: string) => `/${locale}/which-line/`,
  flowMap: (locale: string) => `/${locale}/which-line/map/`,
  flowNode: (locale: string, id: string) => `/${locale}/which-line/${id}/`,
  faqs: (locale: string) => `/${locale}/faq/`,
  faq: (locale: string, slug: string) => `/${locale}/faq/${slug}/`,
  check: (locale: string) => `/${locale}/check/`,
  search: (locale: string) => `/${locale}/search/`,
  searchIndex: (locale: string) => `/${locale}/search/index.json`,
  guide: (locale: string, slug: string) => `/${locale}/guides/${slug}/`,
  hours: (locale: string) => `/${locale}/hours/`,
  claims: (locale: string) => `/${locale}/claims/`,
  claim: (locale: string, slug: string) => `/${locale}/claims/#${slug}`,
  retired: (locale: string) => `/${locale}/retired/`,
  retiredValue: (locale: string, slug: string) => `/${locale}/retired/${slug}/`,
  changes: (locale: string) => `/${locale}/changes/`,
  atomFeed: (locale: string) => `/${locale}/changes/atom.xml`,
  jsonFeed: (locale: string) => `/${locale}/changes/feed.json`,
  contribute: (locale: string) => `/${locale}/contribute/`,
  contributeEntry: (locale: string, slug: string) => `/${locale}/contribute/#${slug}`,
  contributeData: (locale: string) => `/${locale}/contribute/data.json`,
  accessibility: (locale: string) => `/${locale}/accessibility/`,
  preview: (locale: string, name: string) => `/${locale}/preview/${name}.png`,
  offline: (locale: string) => `/${locale}/offline/`,
  sources: (locale: string) => `/${locale}/sources/`,
  source: (locale: string, slug: string) => `/${locale}/sources/${slug}/`,
  data: (locale: string) => `/${locale}/data/`,
};

/** The file that lists what every other file must be. */
export const checksumPath = '/SHA256SUMS';

const api = '/api/v1';
/** Addresses of the same data for programs, below the origin. They have no language. */
export const apiPaths = {
  index: `${api}/index.json`,
  directory: `${api}/directory.json`,
  status: `${api}/status.json`,
  sources: `${api}/sources.json`,
  claims: `${api}/claims.json`,
  openapi: `${api}/openapi.json`,
  table: `${api}/contacts.csv`,
  hsdsOrganization: `${api}/hsds/organization.json`,
  hsdsServices: `${api}/hsds/services.json`,
  contact: (slug: string) => `${api}/contacts/${slug}.json`,
  region: (slug: string) => `${api}/regions/${slug}.json`,
  outcome: (slug: string) => `${api}/outcomes/${slug}.json`,
  faq: (slug: string) => `${api}/faqs/${slug}.json`,
  schema: (name: string) => `${api}/schemas/${name}.json`,
};
