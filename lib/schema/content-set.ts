import type { CalendarDate } from '@/lib/schema/parts/calendar-date';
import type { Change } from './change';
import type { Claim } from './claim';
import type { ContactPoint } from './contact-point';
import type { Faq } from './faq';
import type { Figures } from './figures';
import type { Guide } from './guide';
import type { IssueFlow } from './issue-flow';
import type { Organization } from './organization';
import type { Outcome } from './outcome';
import type { Region } from './region';
import type { RetiredValue } from './retired-value';
import type { Source } from './source';
import type { TextVerificationLog, VerificationLog } from './verification';
import type { Vocabulary } from './vocabulary';

/** One file that has the right shape. */
export interface ContentFile<Data> {
  slug: string;
  /** The path below the content folder, with `/`. */
  file: string;
  data: Data;
}

/** What a Markdown file gives: the keys of its front matter, and its text. */
type WithBody<Data> = Data & { body: string };

/** By the folder of each collection. */
interface CollectionTypes {
  contacts: ContactPoint;
  regions: Region;
  sources: Source;
  verifications: VerificationLog;
  'verifications/claims': TextVerificationLog;
  'verifications/faqs': TextVerificationLog;
  claims: Claim;
  outcomes: WithBody<Outcome>;
  faqs: WithBody<Faq>;
  guides: WithBody<Guide>;
  retired: RetiredValue;
  changes: Change;
  vocabularies: Vocabulary;
}
export type CollectionName = keyof CollectionTypes;

export const collectionNames = [
  'contacts',
  'regions',
  'sources',
  'verifications',
  'verifications/claims',
  'verifications/faqs',
  'claims',
  'outcomes',
  'faqs',
  'guides',
  'retired',
  'changes',
  'vocabularies',
] as const satisfies readonly CollectionName[];

/** Files of which there is one, at the top of the folder. */
interface SingleTypes {
  organization: Organization;
  issueFlow: IssueFlow;
  figures: Figures;
}
export type SingleName = keyof SingleTypes;

/** The whole content, as far as its files have the right shape: what rules look at. */
export type ContentSet = {
  readonly [Name in CollectionName]: readonly ContentFile<CollectionTypes[Name]>[];
} & {
  /** null when the file is missing or of another shape. */
  readonly [Name in SingleName]: ContentFile<SingleTypes[Name]> | null;
} & {
  /**
   * Slugs of all files of a collection, those of another shape included: a reference to a file that
   * has a fault of its own is not dangling.
   */
  readonly slugs: Readonly<Record<CollectionName, ReadonlySet<string>>>;
  readonly today: CalendarDate;
};

export function bySlug<Data>(files: readonly ContentFile<Data>[]): ReadonlyMap<string, Data> {
  return new Map(files.map(({ slug, data }) => [slug, data]));
}
