import type { Directory } from '@/lib/domain/directory/directory';
import { hsdsFiles } from './hsds-files';
import type { ApiSite } from './parts/site';
import { type FileName, fileShapes } from './shapes/published';

/** One file for programs, or one for each entry of a kind. */
export interface DescribedFile {
  /** A short name for programs that make code from descriptions. */
  operation: string;
  description: string;
  /** For an entry's slug, or for `{identifier}`, its address. */
  address: (identifier: string) => string;
  /** The entries that have a file of their own; null if there is one file. */
  identifiers: readonly string[] | null;
  mediaType: 'application/json' | 'text/csv';
  schema: FileName | null;
  /** What the data is where it has no schema of ours: a schema of OpenAPI. */
  shape?: object;
}

const slugs = (entries: readonly { slug: string }[]) => entries.map(({ slug }) => slug);
const descriptionOf = (name: FileName) => fileShapes[name].description ?? '';

/** Everything that there is for programs, schemas and OpenAPI left out. */
export function describedFiles(directory: Directory, { files }: ApiSite): DescribedFile[] {
  const one = (schema: FileName, address: string): DescribedFile => ({
    operation: `get-${schema}`,
    description: descriptionOf(schema),
    address: () => address,
    identifiers: null,
    mediaType: 'application/json',
    schema,
  });
  const each = (
    schema: FileName,
    address: (identifier: string) => string,
    entries: readonly { slug: string }[],
  ): DescribedFile => ({ ...one(schema, ''), address, identifiers: slugs(entries) });
  return [
    one('index', files.index),
    one('directory', files.directory),
    one('status', files.status),
    one('sources', files.sources),
    one('claims', files.claims),
    each('contact-file', files.contact, directory.contacts),
    each('region-file', files.region, directory.regions),
    each('outcome-file', files.outcome, directory.outcomes),
    each('faq-file', files.faq, directory.faqs),
    {
      operation: 'get-table',
      description:
        'Every contact as a table for spreadsheets (RFC 4180, UTF-8). A cell that begins with an apostrophe: take one off.',
      address: () => files.table,
      identifiers: null,
      mediaType: 'text/csv',
      schema: null,
    },
    ...hsdsFiles(files),
  ];
}
