import type { Directory } from '@/lib/domain/directory/directory';
import type { FieldChange } from './field-changes';
import { fieldChanges } from './field-changes';

/** Entries beside contacts, by the folder that holds them. */
export type EntryCollection =
  | 'outcomes'
  | 'faqs'
  | 'guides'
  | 'claims'
  | 'regions'
  | 'sources'
  | 'retired'
  | 'changes';

/** What becomes of one entry. */
export interface EntryChange {
  collection: EntryCollection;
  slug: string;
  kind: 'added' | 'removed' | 'changed';
  /** Its status before and after, where it is derived and differs. */
  status: { before: string; after: string } | null;
  /** Keys of its file that differ; the text of a Markdown file is `body`. */
  fields: readonly FieldChange[];
}

type HasSlug = { readonly slug: string };

/** What is derived: told as a status, or no news of its own. */
const derived = ['slug', 'status', 'validThrough', 'offeredThrough', 'basis'];

const lists: Record<EntryCollection, (directory: Directory) => readonly HasSlug[]> = {
  outcomes: ({ outcomes }) => outcomes,
  faqs: ({ faqs }) => faqs,
  guides: ({ guides }) => guides,
  claims: ({ claims }) => claims,
  regions: ({ regions }) => regions,
  sources: ({ sources }) => [...sources.values()],
  retired: ({ retired }) => retired,
  changes: ({ changes }) => changes,
};

function statusOf(entry: HasSlug & { status?: string; basis?: { status: string } }) {
  return entry.status ?? entry.basis?.status;
}

function statusChange(before: HasSlug, after: HasSlug): EntryChange['status'] {
  const [one, other] = [statusOf(before), statusOf(after)];
  return one === undefined || other === undefined || one === other
    ? null
    : { before: one, after: other };
}

function changesIn(collection: EntryCollection, base: Directory, head: Directory): EntryChange[] {
  const find = (directory: Directory) =>
    new Map(lists[collection](directory).map((entry) => [entry.slug, entry]));
  const [befores, afters] = [find(base), find(head)];
  return [...new Set([...befores.keys(), ...afters.keys()])].toSorted().flatMap((slug) => {
    const [before, after] = [befores.get(slug), afters.get(slug)];
    const same = { collection, slug, status: null, fields: [] };
    if (!before || !after) return { ...same, kind: after ? ('added' as const) : 'removed' };
    const fields = fieldChanges(before, after, derived);
    const status = statusChange(before, after);
    return fields.length === 0 && status === null
      ? []
      : { collection, slug, kind: 'changed' as const, status, fields };
  });
}

/** What becomes of each entry beside contacts between two states of a directory. */
export function entryChanges(base: Directory, head: Directory): EntryChange[] {
  const collections = Object.keys(lists) as EntryCollection[];
  return collections.flatMap((collection) => changesIn(collection, base, head));
}
