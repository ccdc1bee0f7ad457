import type { SchemaName } from '@/lib/formats/api/shapes/published';

/** What has a page of its own, or a place on one. */
export type PageKind =
  | 'claim'
  | 'contact'
  | 'faq'
  | 'guide'
  | 'outcome'
  | 'question'
  | 'region'
  | 'retired'
  | 'source';

/** What the files for programs say of the site that publishes them; all addresses are whole ones. */
export interface ApiSite {
  name: string;
  /** Where it is published, without a slash at the end. */
  origin: string;
  home: string;
  /** What every file warns of. */
  warning: string;
  /** On what terms the data may be used. */
  license: string;
  /** The page of an entry, for people. */
  page: (kind: PageKind, slug: string) => string;
  files: {
    index: string;
    directory: string;
    status: string;
    sources: string;
    claims: string;
    openapi: string;
    table: string;
    hsdsOrganization: string;
    hsdsServices: string;
    contact: (slug: string) => string;
    region: (slug: string) => string;
    outcome: (slug: string) => string;
    faq: (slug: string) => string;
    schema: (name: SchemaName | '{name}') => string;
  };
}
