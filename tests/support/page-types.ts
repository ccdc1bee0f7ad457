import { paths } from '@/lib/pages';
import { pages } from '@/lib/pages/page-table';

const locale = 'en';

type Rows = typeof pages;
/** The pages that stand at one address in each language, by their names in the table. */
type SinglePage = {
  [Name in keyof Rows]: Rows[Name] extends { of: unknown }
    ? never
    : Rows[Name]['pattern'] extends `/:locale/${string}`
      ? Name
      : never;
}[keyof Rows];

function isSingle(name: keyof Rows): name is SinglePage {
  return !('of' in pages[name]) && pages[name].pattern.startsWith('/:locale/');
}

const singlePages = Object.fromEntries(
  (Object.keys(pages) as (keyof Rows)[])
    .filter(isSingle)
    .map((name) => [name, paths[name](locale)]),
) as Record<SinglePage, string>;

/** One page of each type of the real site, by the type's name. The contact is a usable one. */
export const pageTypes = {
  ...singlePages,
  region: paths.region(locale, 'north-america'),
  contact: paths.contact(locale, 'contact-form'),
  'reported line': paths.contact(locale, 'gb-general'),
  'withdrawn address': paths.contact(locale, 'email-privacy'),
  country: paths.country(locale, 'us'),
  question: paths.flowNode(locale, 'my-account'),
  outcome: paths.flowNode(locale, 'hacked-account'),
  faq: paths.faq(locale, 'paid-a-scammer'),
  guide: paths.guide(locale, 'how-to-reach-support'),
  source: paths.source(locale, 'terms-of-service'),
  notFound: paths.notFound,
};
export type PageType = keyof typeof pageTypes;
