import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListedFile } from '@/lib/domain/offline/saved-files';
import { digestBytes, mediaTypeOf } from '@/lib/domain/offline/saved-files';
import { filesBelow } from '@/lib/export/folder/files-below';
import { attributeOf, elementsOf, parsePage } from '@/lib/export/folder/parsed-page';
import { securityHeaders } from '@/lib/export/headers/policy';
import { addressOf, apiFolder, fileAt, hashedFolders, pageAt, paths } from '@/lib/pages';
import { bundleWorker } from './bundle';

const serviceWorkerFile = 'service-worker.js';

/** Whether a file opens without a connection, also where nobody opened it before. */
function isPrecached(path: string): boolean {
  const address = addressOf(path);
  return (pageAt(address)?.page ?? fileAt(address))?.precached ?? false;
}

/** Whether a copy may be kept once somebody opened it: pages have a guard that takes back what ends. */
const isPage = (path: string) => path.endsWith('index.html') && pageAt(addressOf(path)) !== null;

function digestOf(path: string): string {
  const digest = createHash('sha256').update(readFileSync(path)).digest('hex');
  return digest.slice(0, 2 * digestBytes);
}

/** What may be kept of a site: every page, and what pages need. Throws on a file of unknown type. */
export function listFiles(folder: string): ListedFile[] {
  const paths = filesBelow(folder).filter((path) => isPrecached(path) || isPage(path));
  return paths.map((path) => {
    const url = addressOf(path);
    if (mediaTypeOf(url) === undefined) {
      throw new Error(
        `Found ${url} to be saved on devices; expected its media type in saved-files.ts.`,
      );
    }
    return { url, digest: digestOf(join(folder, path)), precached: isPrecached(path) };
  });
}

/** The languages of a published site, the one of its first page first. */
function localesOf(folder: string): string[] {
  const [html] = elementsOf(parsePage(readFileSync(join(folder, 'index.html'), 'utf8')));
  const first = html && attributeOf(html, 'lang');
  const all = filesBelow(folder).flatMap((path) => pageAt(addressOf(path))?.locale ?? []);
  return [...new Set(all)].toSorted((a, b) => Number(b === first) - Number(a === first));
}

/**
 * Writes the service worker. Without `keepsOffline` it is the kill switch instead: it takes the
 * place of the worker that visitors have, empties its store and leaves.
 */
export function writeServiceWorker(folder: string, keepsOffline: boolean): void {
  const path = join(folder, serviceWorkerFile);
  if (keepsOffline) {
    bundleWorker('service-worker', path, {
      LISTED_FILES: listFiles(folder),
      SAVED_HEADERS: securityHeaders,
      LOCALES: localesOf(folder),
      HASHED_FOLDERS: Object.values(hashedFolders),
      API_FOLDER: apiFolder,
      OFFLINE_PAGE: paths.offline(':locale'),
    });
  } else {
    bundleWorker('kill-switch', path, {});
  }
}
