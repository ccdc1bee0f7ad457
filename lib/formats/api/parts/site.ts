import type { SchemaName } from '@/lib/formats/api/shapes/published';
import type { AddressedKind, apiPaths } from '@/lib/pages';

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
  /** The page of an entry, or its place on one, for people. */
  page: (kind: AddressedKind, slug: string) => string;
  /** The files themselves, by what they are. */
  files: Omit<typeof apiPaths, 'schema'> & {
    schema: (name: SchemaName | '{name}') => string;
  };
}
