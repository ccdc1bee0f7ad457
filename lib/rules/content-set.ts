import type { CalendarDate } from '@/lib/schema/calendar-date';
import type { Claim } from '@/lib/schema/claim';
import type { ContactPoint } from '@/lib/schema/contact-point';
import type { Guide } from '@/lib/schema/guide';
import type { Organization } from '@/lib/schema/organization';
import type { Region } from '@/lib/schema/region';
import type { RetiredValue } from '@/lib/schema/retired-value';
import type { Source } from '@/lib/schema/source';
import type { Verification } from '@/lib/schema/verification';

/** One file that has the right shape. */
export interface ContentFile<Data> {
  slug: string;
  /** The path below the content folder, with `/`. */
  file: string;
  data: Data;
}

export interface CollectionTypes {
  contacts: ContactPoint;
  regions: Region;
  sources: Source;
  verifications: Verification;
  claims: Claim;
  guides: Guide & { body: string };
  retired: RetiredValue;
}
export type CollectionName = keyof CollectionTypes;

export const collectionNames = [
  'contacts',
  'regions',
  'sources',
  'verifications',
  'claims',
  'guides',
  'retired',
] as const satisfies readonly CollectionName[];

/** The whole content, as far as its files have the right shape: what rules look at. */
export type ContentSet = {
  readonly [Name in CollectionName]: readonly ContentFile<CollectionTypes[Name]>[];
} & {
  /** null when its file is missing or misshapen. */
  readonly organization: ContentFile<Organization> | null;
  /**
   * Slugs of all files of a collection, the misshapen ones included: a reference to a file that
   * has a fault of its own is not dangling.
   */
  readonly slugs: Readonly<Record<CollectionName, ReadonlySet<string>>>;
  readonly today: CalendarDate;
};

export function bySlug<Data>(files: readonly ContentFile<Data>[]): ReadonlyMap<string, Data> {
  return new Map(files.map(({ slug, data }) => [slug, data]));
}
