import type * as z from 'zod';
import type { Directory } from '@/lib/domain/directory/directory';
import type { DescribedFile } from './described-file';
import { describedFiles } from './described-files';
import { fileHead } from './parts/head';
import type { ApiSite } from './parts/site';
import type { indexFile } from './shapes/files';

type Index = z.infer<typeof indexFile>;

function listed(file: DescribedFile, site: ApiSite): Index['files'][number] {
  const { description, address, identifiers, mediaType, schema } = file;
  return {
    description,
    url: identifiers === null ? address('') : null,
    urlTemplate: identifiers === null ? null : address('{identifier}'),
    identifiers: [...(identifiers ?? [])],
    encodingFormat: mediaType,
    schema: schema && site.files.schema(schema),
  };
}

/** `index.json`: what there is for programs, and where. */
export function indexFileOf(directory: Directory, site: ApiSite): Index {
  const described = describedFiles(directory, site).map((file) => listed(file, site));
  const openapi = {
    description: 'The same as an OpenAPI 3.1 description.',
    url: site.files.openapi,
    urlTemplate: null,
    identifiers: [],
    encodingFormat: 'application/json',
    schema: null,
  };
  return { ...fileHead('index', directory, site), files: [...described, openapi] };
}
