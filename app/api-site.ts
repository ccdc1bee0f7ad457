import { getTranslations } from 'next-intl/server';
import type { ApiSite, PageKind } from '@/lib/formats/api/site';
import { defaultLocale } from '@/lib/i18n/locales';
import { apiPaths, paths, siteName, siteOrigin } from '@/lib/site';

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

const whole = (path: string) => `${siteOrigin}${path}`;

/** What the files for programs say of this site. They are in the default language. */
export async function apiSite(): Promise<ApiSite> {
  const t = await getTranslations({ locale: defaultLocale, namespace: 'data' });
  return {
    name: siteName,
    origin: siteOrigin,
    home: whole(paths.home(defaultLocale)),
    warning: t('warning'),
    license: t('licence'),
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
