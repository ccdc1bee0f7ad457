import type { MetadataRoute } from 'next';
import { directoryForPages } from '@/lib/content/load/directory';
import { countryCodes } from '@/lib/domain/directory/countries';
import type { Directory } from '@/lib/domain/directory/directory';
import { isRestricted, isUsable } from '@/lib/domain/directory/directory';
import { questionsWithPage } from '@/lib/domain/flow/issue-flow';
import { locales } from '@/lib/i18n/locales';
import { type PagedSlugs, pathsIn } from '@/lib/pages';
import { siteOrigin } from '@/lib/site';

export const dynamic = 'force-static';

const slugsOf = (entries: readonly { slug: string }[]) => entries.map(({ slug }) => slug);

/** The entries whose pages may be listed: no line that nobody can use. */
function listedSlugs(directory: Directory): PagedSlugs {
  const { organization, contacts, regions, issueFlow, outcomes, faqs, guides } = directory;
  const listed = contacts.filter(
    (contact) => isUsable(contact, organization) && !isRestricted(contact, organization),
  );
  return {
    contact: slugsOf(listed),
    country: countryCodes,
    faq: slugsOf(faqs),
    guide: slugsOf(guides),
    outcome: slugsOf(outcomes),
    question: questionsWithPage(issueFlow),
    region: slugsOf(regions),
    retired: slugsOf(directory.retired),
    source: directory.sources.keys(),
  };
}

/** Every page that may be listed: none about a reported line, and none of a fictional directory. */
export default function sitemap(): MetadataRoute.Sitemap {
  const directory = directoryForPages();
  if (directory.organization.fictional) return [];
  return locales
    .flatMap((locale) => pathsIn(locale, listedSlugs(directory), ({ indexed }) => indexed))
    .map((path) => ({ url: `${siteOrigin}${path}` }));
}
