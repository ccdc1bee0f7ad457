import { directoryForPages } from '@/lib/content/load/directory';
import type { Directory } from '@/lib/domain/directory/directory';
import type { ApiSite } from '@/lib/formats/api/parts/site';
import { apiSite } from './api-site';
import { entryOf } from './entry-of';

const extension = '.json';

/** The answer of a route that writes one file of JSON. */
export function apiFile(make: (directory: Directory, site: ApiSite) => unknown) {
  return async () => Response.json(make(directoryForPages(), await apiSite()));
}

interface FileContext {
  params: Promise<{ file: string }>;
}

/** The parameters of a route that writes a file for each entry: next to a folder, Next wants a name. */
export function fileParams(entries: readonly { slug: string }[]) {
  return entries.map(({ slug }) => ({ file: `${slug}${extension}` }));
}

/** The slug in a file's name. */
export async function slugOf({ params }: FileContext): Promise<string> {
  return (await params).file.slice(0, -extension.length);
}

/** The answer of a route that writes a file of JSON for each entry of a kind. */
export function entryFile<Entry extends { slug: string }>(
  entriesOf: (directory: Directory) => readonly Entry[],
  make: (entry: Entry, directory: Directory, site: ApiSite) => unknown,
) {
  return async (_: Request, context: FileContext) => {
    const directory = directoryForPages();
    const entry = entryOf(entriesOf(directory), await slugOf(context));
    return Response.json(make(entry, directory, await apiSite()));
  };
}
