/** The entry that an address names. Only slugs of entries become pages, so it is there. */
export function entryOf<Entry extends { slug: string }>(
  entries: readonly Entry[],
  slug: string,
): Entry {
  const entry = entries.find((candidate) => candidate.slug === slug);
  if (!entry) throw new Error(`There is no entry "${slug}".`);
  return entry;
}
