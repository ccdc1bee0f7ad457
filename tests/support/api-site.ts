import type { ApiSite } from '@/lib/formats/api/site';
import { apiPaths, paths } from '@/lib/site';

/** A made-up place of publication, so that what is written is the same on every machine. */
export const apiOrigin = 'https://which-line.example';

const whole = (path: string) => `${apiOrigin}${path}`;
const page = {
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

/** What files for programs say of the site that publishes them, in tests. */
export const testApiSite: ApiSite = {
  name: 'Which Line',
  origin: apiOrigin,
  home: whole(paths.home('en')),
  warning: 'A warning.',
  license: 'A licence.',
  page: (kind, slug) => whole(page[kind]('en', slug)),
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
