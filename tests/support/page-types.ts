import { paths } from '@/lib/site';

const locale = 'en';

/** One page of each type of the real site, by the type's name. The contact is a usable one. */
export const pageTypes = {
  home: paths.home(locale),
  directory: paths.directory(locale),
  region: paths.region(locale, 'north-america'),
  contact: paths.contact(locale, 'contact-form'),
  country: paths.country(locale, 'us'),
  'which line': paths.whichLine(locale),
  question: paths.flowNode(locale, 'my-account'),
  outcome: paths.flowNode(locale, 'hacked-account'),
  'FAQ list': paths.faqs(locale),
  FAQ: paths.faq(locale, 'paid-a-scammer'),
  guide: paths.guide(locale, 'how-to-reach-support'),
  check: paths.check(locale),
  search: paths.search(locale),
  hours: paths.hours(locale),
  claims: paths.claims(locale),
  'withdrawn values': paths.retired(locale),
  sources: paths.sources(locale),
  source: paths.source(locale, 'terms-of-service'),
  changes: paths.changes(locale),
  contribute: paths.contribute(locale),
  data: paths.data(locale),
  offline: paths.offline(locale),
  accessibility: paths.accessibility(locale),
  'reported line': paths.contact(locale, 'gb-general'),
  'withdrawn address': paths.contact(locale, 'email-privacy'),
  'all questions': paths.flowMap(locale),
  'not found': '/404.html',
} as const;
export type PageType = keyof typeof pageTypes;
