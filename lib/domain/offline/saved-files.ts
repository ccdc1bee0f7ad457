/** A file that may be kept: its address, and what tells its bytes from all others. */
export interface ListedFile {
  url: string;
  /** The first half of the SHA-256 of its bytes: 128 bits, in hexadecimal digits. */
  digest: string;
  /** Whether it is saved with the first visit, and not only once it is opened. */
  precached: boolean;
}

/** The bytes of a SHA-256 that a list has: nobody can make other bytes with the same ones. */
export const digestBytes = 16;

/** Under which key a file is saved: other bytes have another key. */
export function keyOf({ url, digest }: ListedFile): string {
  return `${url}?${digest}`;
}

/** The media types of what is kept, by the ending of the address; that of a page ends in a slash. */
const mediaTypes: readonly (readonly [ending: string, mediaType: string])[] = [
  ['/', 'text/html;charset=utf-8'],
  ['.css', 'text/css;charset=utf-8'],
  ['.js', 'text/javascript;charset=utf-8'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.webmanifest', 'application/manifest+json'],
];

/** The media type of a file that is kept; undefined for what no list may have. */
export function mediaTypeOf(url: string): string | undefined {
  return mediaTypes.find(([ending]) => url.endsWith(ending))?.[1];
}

/**
 * The language of an address, from its first folder. Files outside of all folders of languages
 * have none, and neither has the home at `/`.
 */
export function localeOf(path: string, locales: readonly string[]): string | undefined {
  return locales.find((locale) => path.startsWith(`/${locale}/`));
}

/** What to save at once for readers of some languages: their pages, and what all pages need. */
export function filesFor(
  list: readonly ListedFile[],
  wanted: readonly string[],
  locales: readonly string[],
): ListedFile[] {
  return list.filter(({ url, precached }) => {
    if (!precached) return false;
    const locale = localeOf(url, locales);
    return locale === undefined || wanted.includes(locale);
  });
}

/** Marks a page as a saved copy: its words about that stand in it, hidden without the mark. */
export function markSaved(html: string): string {
  return html.replace('<html ', '<html data-saved ');
}
