import type { ApiSite, PageKind } from '@/lib/formats/api/parts/site';
import { defaultLocale } from '@/lib/i18n/locales';
import { apiPaths, paths } from '@/lib/site';

const pagesOf: Readonly<Record<PageKind, (locale: string, slug: string) => string>> = {
  claim: paths.claim,
  contact: paths.contact,
  faq: paths.faq,
  guide: paths.guide,
  outcome: paths.flowNode,
  question: paths.flowNode,
  region: paths.region,
  retired: paths.retiredValue,
  source: paths.source,
};

/** Where pages and files for programs stand on a site that is published at `origin`. */
export function apiAddresses(origin: string): Pick<ApiSite, 'origin' | 'home' | 'page' | 'files'> {
  const whole = (path: string) => `${origin}${path}`;
  return {
    origin,
    home: whole(paths.home(defaultLocale)),
    page: (kind, slug) => whole(pagesOf[kind](defaultLocale, slug)),
    files: {
      index: whole(apiPaths.index),
      directory: whole(apiPaths.directory),
      status: whole(apiPaths.status),
      sources: whole(apiPaths.sources),
      claims: whole(apiPaths.claims),
      openapi: whole(apiPaths.openapi),
      table: whole(apiPaths.table),
      hsdsOrganization: whole(apiPaths.hsdsOrganization),
      hsdsServices: whole(apiPaths.hsdsServices),
      contact: (slug) => whole(apiPaths.contact(slug)),
      region: (slug) => whole(apiPaths.region(slug)),
      outcome: (slug) => whole(apiPaths.outcome(slug)),
      faq: (slug) => whole(apiPaths.faq(slug)),
      schema: (name) => whole(apiPaths.schema(name)),
    },
  };
}
