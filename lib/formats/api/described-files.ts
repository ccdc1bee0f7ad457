import type { Directory } from '@/lib/domain/directory/directory';
import type { DescribedFile } from './described-file';
import { hsdsFiles } from './hsds-files';
import type { ApiSite } from './parts/site';
import { type FileName, fileShapes } from './shapes/published';

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
