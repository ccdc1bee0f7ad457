/** A value that has not its form: what was found, under which key, and what was expected. */
export interface ShapeMismatch {
  found: unknown;
  key: string | number | undefined;
  expected: string;
  /** The values of which it must be one. */
  options: readonly unknown[];
  /** Where the contact of this file is said to be, if it is one. */
  country: string | undefined;
}
