import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListedFile } from '@/lib/domain/offline/saved-files';
import { filesBelow } from '@/lib/export/folder/files-below';
import { attributeOf, elementsOf, parsePage } from '@/lib/export/folder/parsed-page';
import { addressOf, apiFolder, fileAt, hashedFolders, isHashed, pageAt, paths } from '@/lib/pages';
import { bundleWorker } from './bundle';

const serviceWorkerFile = 'service-worker.js';

/** Whether a file opens without a connection, also where nobody opened it before. */
function isPrecached(path: string): boolean {
  const address = addressOf(path);
  return (pageAt(address)?.page ?? fileAt(address))?.precached ?? false;
}

/** The list of files to keep: addresses below the origin, and short hashes of their bytes. */
export function listFiles(folder: string): ListedFile[] {
  return filesBelow(folder)
    .filter(isPrecached)
    .map((path) => ({
      url: addressOf(path),
      revision: isHashed(addressOf(path))
        ? null
        : createHash('sha256')
            .update(readFileSync(join(folder, path)))
            .digest('hex')
            .slice(0, 8),
    }));
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
      LOCALES: localesOf(folder),
      HASHED_FOLDERS: Object.values(hashedFolders),
      API_FOLDER: apiFolder,
      OFFLINE_PAGE: paths.offline(':locale'),
    });
  } else {
    bundleWorker('kill-switch', path, {});
  }
}
