import type { Directory } from '@/lib/domain/directory/directory';
import type { TextVerification } from '@/lib/schema/verification';
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

/** Which entry it is, and what happened to it. */
interface Identity {
  collection: EntryCollection;
  slug: string;
  kind: 'added' | 'removed' | 'changed';
}

/** What becomes of one entry. */
export interface EntryChange extends Identity {
  /** Its status before and after, where it is derived and differs. */
  status: { before: string; after: string } | null;
  /** Whether a verification carried its text, and none carries it as it is now. */
  isUnbound: boolean;
  addedVerifications: readonly TextVerification[];
  /** Taken out of the file, to which lines should only be added. */
  removedVerifications: readonly TextVerification[];
  /** Keys of its file that differ; the text of a Markdown file is `body`. */
  fields: readonly FieldChange[];
}

type HasSlug = { readonly slug: string };
type Looked = HasSlug & { verifications?: readonly TextVerification[] };

/** What is derived: told as a status, or no news of its own. */
const derived = [
  'slug',
  'status',
  'validThrough',
  'offeredThrough',
  'basis',
  'digest',
  'verification',
  'verifications',
];

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

/** The look that decides where an entry stands; null where none does, or the entry has no standing. */
function decidingLook(
  entry: HasSlug & {
    verification?: TextVerification | null;
    basis?: { verification: TextVerification | null };
  },
): TextVerification | null {
  return entry.verification ?? entry.basis?.verification ?? null;
}

/** A look that is in the one log and not in the other. */
function looksWithout({ verifications = [] }: Looked, other: Looked): TextVerification[] {
  const known = new Set(other.verifications?.map((look) => JSON.stringify(look)));
  return verifications.filter((look) => !known.has(JSON.stringify(look)));
}

const untouched = {
  status: null,
  isUnbound: false,
  addedVerifications: [],
  removedVerifications: [],
  fields: [],
} as const;

/** What differs between two states of an entry. */
function difference(before: HasSlug, after: HasSlug): Omit<EntryChange, keyof Identity> {
  return {
    status: statusChange(before, after),
    isUnbound: decidingLook(before) !== null && decidingLook(after) === null,
    addedVerifications: looksWithout(after, before),
    removedVerifications: looksWithout(before, after),
    fields: fieldChanges(before, after, derived),
  };
}

function isSame({ status, addedVerifications, removedVerifications, fields }: EntryChange) {
  const lists = [addedVerifications, removedVerifications, fields];
  return status === null && lists.every(({ length }) => length === 0);
}

function changesIn(collection: EntryCollection, base: Directory, head: Directory): EntryChange[] {
  const find = (directory: Directory) =>
    new Map(lists[collection](directory).map((entry) => [entry.slug, entry]));
  const [befores, afters] = [find(base), find(head)];
  return [...new Set([...befores.keys(), ...afters.keys()])].toSorted().flatMap((slug) => {
    const [before, after] = [befores.get(slug), afters.get(slug)];
    if (!before || !after) {
      return { collection, slug, kind: after ? ('added' as const) : 'removed', ...untouched };
    }
    const kind = 'changed' as const;
    const change = { collection, slug, kind, ...difference(before, after) };
    return isSame(change) ? [] : change;
  });
}

/** What becomes of each entry beside contacts between two states of a directory. */
export function entryChanges(base: Directory, head: Directory): EntryChange[] {
  const collections = Object.keys(lists) as EntryCollection[];
  return collections.flatMap((collection) => changesIn(collection, base, head));
}
