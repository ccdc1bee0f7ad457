import type { ListedFile } from '@/lib/domain/offline/saved-files';
import { filesFor, keyOf, localeOf, markSaved } from '@/lib/domain/offline/saved-files';
import { asPublished } from './as-published';

declare const self: ServiceWorkerGlobalScope;
/** Set by the build: what it published and may be kept, and the languages, the default first. */
declare const LISTED_FILES: readonly ListedFile[];
declare const LOCALES: readonly string[];
/** Set by the build from the table of pages; `:locale` stands for the language of the page. */
declare const HASHED_FOLDERS: readonly string[];
declare const API_FOLDER: string;
declare const OFFLINE_PAGE: string;

/** How long a page may take before the saved copy is shown, in milliseconds. */
const patience = 4000;
/** Fetches at a time while saving: a slow line stays usable for what the visitor opens next. */
const lanes = 4;

const opened = self.caches.open('saved');

async function savedKeys(): Promise<Set<string>> {
  const requests = await (await opened).keys();
  return new Set(requests.map(({ url }) => url.slice(self.location.origin.length)));
}

/** Past the browser's own memory, which may hold the answer of somebody who stood between once. */
const fromNetwork = (asked: Request | string, options: RequestInit = {}) =>
  fetch(asked, { ...options, cache: 'reload' });

/**
 * Saves what is not saved yet; what an interrupted attempt saved is not fetched again. The first answer
 * with other bytes than the list's ends it: somebody else answers, or a newer build does.
 */
async function save(files: readonly ListedFile[]): Promise<void> {
  const [cache, saved] = [await opened, await savedKeys()];
  const waiting = files.filter((file) => !saved.has(keyOf(file)));
  const lane = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const response = await fromNetwork(file.url, { redirect: 'error' });
      const published = await asPublished(response, file);
      if (!published) {
        waiting.length = 0;
        throw new Error(`${file.url} is not as it was published.`);
      }
      await cache.put(keyOf(file), published);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** The languages of open and of saved pages; at first the one of the page that brought us here. */
async function languages(): Promise<string[]> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const paths = [...windows.map(({ url }) => new URL(url).pathname), ...(await savedKeys())];
  const known = paths.map((path) => localeOf(path, LOCALES)).filter((tag) => tag !== undefined);
  return known.length > 0 ? [...new Set(known)] : LOCALES.slice(0, 1);
}

async function removeUnlisted(): Promise<void> {
  const cache = await opened;
  const listed = new Set(LISTED_FILES.map(keyOf));
  for (const key of await savedKeys()) if (!listed.has(key)) await cache.delete(key);
}

self.addEventListener('install', (event) => {
  event.waitUntil(
    languages()
      .then((wanted) => save(filesFor(LISTED_FILES, wanted, LOCALES)))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(removeUnlisted().then(() => self.clients.claim()));
});

/** The listed file at a path. */
function listedAt(path: string): ListedFile | undefined {
  return LISTED_FILES.find(({ url }) => url === path || url === `${path}/`);
}

async function savedFile(path: string): Promise<Response | undefined> {
  const listed = listedAt(path);
  return listed && (await opened).match(keyOf(listed));
}

async function savedPage(path: string): Promise<Response | undefined> {
  const response = await savedFile(path);
  return response && new Response(markSaved(await response.text()), { headers: response.headers });
}

/** Keeps an answer that was just given, if it is what this build published; says whether it was. */
async function keep(path: string, response: Response): Promise<boolean> {
  const listed = listedAt(path);
  const published = listed && (await asPublished(response, listed));
  if (published) await (await opened).put(keyOf(listed), published);
  return published !== undefined;
}

/** Keeps a page that was just opened, and the others of its language. */
async function keepVisited(path: string, response: Response): Promise<void> {
  const kept = await keep(path, response);
  const locale = localeOf(path, LOCALES);
  if (kept && locale) await save(filesFor(LISTED_FILES, [locale], LOCALES));
}

/** A page from the network, or, if that fails or is slow, the copy that was saved. */
async function page(event: FetchEvent): Promise<Response> {
  const path = new URL(event.request.url).pathname;
  const fresh = fromNetwork(event.request).then((response) => {
    event.waitUntil(keepVisited(path, response.clone()).catch(() => {}));
    return response;
  });
  const late = new Promise<undefined>((done) => setTimeout(done, patience));
  const first = await Promise.race([fresh, late]).catch(() => undefined);
  if (first && first.status < 500) return first;
  const saved = await savedPage(path);
  if (saved) return saved;
  const offline = OFFLINE_PAGE.replace(':locale', localeOf(path, LOCALES) ?? LOCALES[0] ?? '');
  return fresh.catch(async () => (await savedPage(offline)) ?? Response.error());
}

/** A file whose name changes with its bytes: saved once, it is right forever. */
async function hashedFile(request: Request, path: string): Promise<Response> {
  const saved = await savedFile(path);
  if (saved) return saved;
  const response = await fromNetwork(request);
  await keep(path, response.clone()).catch(() => {});
  return response;
}

/** Any other file: from the network, or the copy that was saved. */
async function otherFile(request: Request, path: string): Promise<Response> {
  return fromNetwork(request).catch(async () => (await savedFile(path)) ?? Response.error());
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  // Programs are told what holds today or nothing: no saved copy of a file for them.
  if (pathname.startsWith(API_FOLDER)) return;
  if (request.mode === 'navigate') event.respondWith(page(event));
  else if (HASHED_FOLDERS.some((folder) => pathname.startsWith(folder))) {
    event.respondWith(hashedFile(request, pathname));
  } else event.respondWith(otherFile(request, pathname));
});
