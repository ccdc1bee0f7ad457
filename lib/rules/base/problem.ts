/** An error stops publication; a warning is told and stops nothing. */
export type Severity = 'error' | 'warning';

/** Keys and indexes that lead from a file's root to a value. */
export type Path = readonly (string | number)[];

/** Where in a file: at a value, or so many characters into a Markdown body. */
export type Place = { path: Path } | { bodyOffset: number };

/** What a rule found, before its place is turned into line and column. */
export interface Finding {
  /** The path below the content folder. */
  file: string;
  at: Place;
  /** What was found and what is expected. */
  message: string;
  /** How to mend it. */
  hint: string;
}

/** One thing that is wrong with a file, told to the person who can mend it. */
export interface Problem {
  rule: string;
  severity: Severity;
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 units. */
  column: number;
  message: string;
  hint: string;
}
