import type { OwnPlace } from '@/lib/schema/parts/place';
import { isMachineAddress, plainHost } from './host-name';

/** Where an organisation itself speaks, as the maintainers list it. */
export interface PlaceOwner {
  readonly ownPlaces: readonly OwnPlace[];
}

/** Whole segments only: `/lantern` is no prefix of `/lantern-refunds`, which is somebody else's. */
export function isBelow(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`);
}

/** Servers read these in different ways, so that nobody can tell below which prefix the path lies. */
const ambiguous = /%(?:2[ef5]|5c|3b|00)|\/\/|[;\\]/i;

/** Whether an address names a host and a path in one way only, and no user and no port. */
export function isUnambiguous({ username, password, port, hostname, pathname }: URL): boolean {
  const bare = username === '' && password === '' && port === '';
  return bare && !isMachineAddress(hostname) && !ambiguous.test(pathname);
}

const withoutLastSlash = (path: string) => path.replace(/\/+$/, '');

function isHost(host: string, listed: string): boolean {
  return listed.startsWith('*.') ? host.endsWith(listed.slice(1)) : host === listed;
}

function isListedPage({ pathname, search }: URL, { pages }: OwnPlace): boolean {
  const page = withoutLastSlash(pathname) + search;
  return pages.some((listed) => {
    const [path = '', ...query] = listed.split('?');
    return [withoutLastSlash(path), ...query].join('?') === page;
  });
}

/** A path with its escapes read; one that is no UTF-8 stays as it is. */
export function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** An exception holds in any writing, and over every other line of the list. */
function isExcepted({ pathname }: URL, { except }: OwnPlace): boolean {
  const path = unescaped(pathname).toLowerCase();
  return except.some((prefix) => isBelow(path, withoutLastSlash(prefix.toLowerCase())));
}

/**
 * Whether the organisation itself speaks at an address. A query may choose another page or lead on to
 * another site, so that one counts only where that very page is listed. What stands behind `#`
 * never reaches the server, and is left to whoever asks.
 */
export function isOwnPlace(url: URL, { ownPlaces }: PlaceOwner): boolean {
  if (!isUnambiguous(url)) return false;
  const host = plainHost(url.hostname);
  const here = ownPlaces.filter((place) => isHost(host, place.host));
  if (here.some((place) => isExcepted(url, place))) return false;
  const isBelowPrefix = ({ pathPrefixes }: OwnPlace) =>
    url.search === '' && pathPrefixes.some((prefix) => isBelow(url.pathname, prefix));
  return here.some((place) => isListedPage(url, place) || isBelowPrefix(place));
}
