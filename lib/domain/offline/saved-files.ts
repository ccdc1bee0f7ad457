/** A file to keep: its address, and what changes with its bytes (null: the address does). */
export interface ListedFile {
  url: string;
  revision: string | null;
}

/** Under which key a file is saved: another revision has another key. */
export function keyOf({ url, revision }: ListedFile): string {
  return revision === null ? url : `${url}?${revision}`;
}

/**
 * The language of an address, from its first folder. Files outside of all folders of languages
 * have none, and neither has the home at `/`.
 */
export function localeOf(path: string, locales: readonly string[]): string | undefined {
  return locales.find((locale) => path.startsWith(`/${locale}/`));
}

/** What to keep for readers of some languages: their pages, and what all pages need. */
export function filesFor(
  list: readonly ListedFile[],
  wanted: readonly string[],
  locales: readonly string[],
): ListedFile[] {
  return list.filter(({ url }) => {
    const locale = localeOf(url, locales);
    return locale === undefined || wanted.includes(locale);
  });
}

/** Marks a page as a saved copy: its words about that stand in it, hidden without the mark. */
export function markSaved(html: string): string {
  return html.replace('<html ', '<html data-saved ');
}
