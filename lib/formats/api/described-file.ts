import type { FileName } from './shapes/published';

/** One file for programs, or one for each entry of a kind. */
export interface DescribedFile {
  /** A short name for programs that make code from descriptions. */
  operation: string;
  description: string;
  /** For an entry's slug, or for `{identifier}`, its address. */
  address: (identifier: string) => string;
  /** The entries that have a file of their own; null if there is one file. */
  identifiers: readonly string[] | null;
  mediaType: 'application/json' | 'text/csv';
  schema: FileName | null;
  /** What the data is where it has no schema of ours: a schema of OpenAPI. */
  shape?: object;
}
