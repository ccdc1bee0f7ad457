import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListedFile } from '@/lib/domain/offline/saved-files';
import { filesBelow } from '@/lib/export/folder/files-below';
import { attributeOf, elementsOf, parsePage } from '@/lib/export/folder/parsed-page';
import { bundleWorker } from './bundle';

export const serviceWorkerFile = 'service-worker.js';

/** What opens without a connection, for each language; country and source pages only if visited. */
const kept = [
  /^index\.html$/,
  /^[^/]+\/index\.html$/,
  /^[^/]+\/(directory|contact|which-line|faq|guides|hours|check|search|offline)\/(.+\/)?index\.html$/,
  /^[^/]+\/search\/index\.json$/,
  /^_next\/static\/.+\.css$/,
  /^assets\/.+\.js$/,
  /^manifest\.webmanifest$/,
  /^icons\/icon\.svg$/,
];
/** Their names change with their bytes. */
const hashed = /^(_next\/static|assets)\//;

/** The list of files to keep: addresses below the origin, and short hashes of their bytes. */
export function listFiles(folder: string): ListedFile[] {
  return filesBelow(folder)
    .filter((path) => kept.some((pattern) => pattern.test(path)))
    .map((path) => ({
      url: `/${path.replace(/(^|\/)index\.html$/, '$1')}`,
      revision: hashed.test(path)
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
  const all = filesBelow(folder).flatMap((path) => /^([^/]+)\/index\.html$/.exec(path)?.[1] ?? []);
  return all.toSorted((a, b) => Number(b === first) - Number(a === first));
}

/**
 * Writes the service worker. Without `keepsOffline` it is the kill switch instead: it takes the
 * place of the worker that visitors have, empties its store and leaves.
 */
export function writeServiceWorker(folder: string, keepsOffline: boolean): void {
  const path = join(folder, serviceWorkerFile);
  if (keepsOffline) {
    const constants = { LISTED_FILES: listFiles(folder), LOCALES: localesOf(folder) };
    bundleWorker('service-worker', path, constants);
  } else {
    bundleWorker('kill-switch', path, {});
  }
}
