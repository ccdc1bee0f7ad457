import type { MetadataRoute } from 'next';
import { directoryForPages } from '@/lib/content/load/directory';
import { countryCodes } from '@/lib/domain/directory/countries';
import { isRestricted, isUsable } from '@/lib/domain/directory/directory';
import { locales } from '@/lib/i18n/locales';
import { paths, siteOrigin } from '@/lib/site';

export const dynamic = 'force-static';

/** Every page that may be listed: none about a reported line, and none of a fictional directory. */
export default function sitemap(): MetadataRoute.Sitemap {
  const directory = directoryForPages();
  const { organization, regions, contacts, issueFlow, outcomes, faqs, guides } = directory;
  if (organization.fictional) return [];
  const listed = contacts.filter(
    (contact) => isUsable(contact, organization) && !isRestricted(contact, organization),
  );
  return locales
    .flatMap((locale) => [
      paths.home(locale),
      paths.directory(locale),
      ...regions.map(({ slug }) => paths.region(locale, slug)),
      ...listed.map(({ slug }) => paths.contact(locale, slug)),
      ...countryCodes.map((code) => paths.country(locale, code)),
      paths.whichLine(locale),
      ...issueFlow.questions
        .filter(({ id }) => id !== issueFlow.start)
        .map(({ id }) => paths.flowNode(locale, id)),
      ...outcomes.map(({ slug }) => paths.flowNode(locale, slug)),
      paths.faqs(locale),
      ...faqs.map(({ slug }) => paths.faq(locale, slug)),
      ...guides.map(({ slug }) => paths.guide(locale, slug)),
      paths.check(locale),
      paths.search(locale),
      paths.hours(locale),
      paths.claims(locale),
      paths.retired(locale),
      paths.sources(locale),
      paths.changes(locale),
      paths.contribute(locale),
      paths.data(locale),
      paths.accessibility(locale),
      ...[...directory.sources.keys()].map((slug) => paths.source(locale, slug)),
    ])
    .map((path) => ({ url: `${siteOrigin}${path}` }));
}
