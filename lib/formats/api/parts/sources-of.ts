import type { Directory, Entry } from '@/lib/domain/directory/directory';
import type { Source } from '@/lib/schema/source';

/** Keys under which files name sources by their identifiers. */
const keys = new Set(['sources', 'source', 'reportedBy']);

function named(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    if (!keys.has(key)) return named(item);
    const slugs: unknown[] = Array.isArray(item) ? item : [item];
    return slugs.filter((slug) => typeof slug === 'string');
  });
}

/** The sources that entries name, each once, in the order of their slugs. */
export function sourcesNamed(entries: unknown, { sources }: Directory): Entry<Source>[] {
  const slugs = new Set(named(entries));
  return [...sources.values()].filter(({ slug }) => slugs.has(slug));
}
