import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportFault } from '@/lib/export/folder/export-fault';
import { filesBelow } from '@/lib/export/folder/files-below';
import {
  attributeOf,
  elementsOf,
  type PageElement,
  parsePage,
} from '@/lib/export/folder/parsed-page';

function isPublished(folder: string, address: string): boolean {
  const [path = ''] = address.split(/[?#]/);
  return existsSync(join(folder, path.endsWith('/') ? `${path}index.html` : path));
}

/** The picture that networks show for the page: named by its whole address, and always our own. */
function previewAddress(element: PageElement): string | undefined {
  const named = attributeOf(element, 'property') === 'og:image';
  return named ? new URL(attributeOf(element, 'content') ?? '').pathname : undefined;
}

/** What a finished folder promises and does not hold: addresses of its own that lead nowhere. */
export function verifyExport(folder: string): ExportFault[] {
  return filesBelow(folder)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => {
      const elements = elementsOf(parsePage(readFileSync(join(folder, file), 'utf8')));
      const addresses = elements
        .flatMap((element) => [
          attributeOf(element, 'href'),
          attributeOf(element, 'src'),
          previewAddress(element),
        ])
        .filter((address) => address?.startsWith('/'));
      return [...new Set(addresses)]
        .filter((address) => address !== undefined && !isPublished(folder, address))
        .map((address) => ({
          file,
          message: `Found a link to ${address}; expected a file of the site there.`,
        }));
    });
}
