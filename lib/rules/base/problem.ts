import type { Fault } from './fault';
import { sentenceOf } from './fault';
import { printableLine } from './printable';

/** An error stops publication; a warning is told and stops nothing. */
export type Severity = 'error' | 'warning';

/** Keys and indexes that lead from a file's root to a value. */
export type Path = readonly (string | number)[];

/** Where in a file: at a value, or so many characters into a Markdown body. */
export type Place = { path: Path } | { bodyOffset: number };

/** What a rule found, before its place is turned into line and column. */
export interface Finding extends Fault {
  /** The path below the content folder. */
  file: string;
  at: Place;
}

/** One thing that is wrong with a file, told to the person who can mend it. */
export interface Problem extends Fault {
  rule: string;
  severity: Severity;
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 units. */
  column: number;
  /** The fault as one sentence, to be shown whole: whoever needs a part takes the field. */
  message: string;
}

/** Where a problem is told that is about a file as a whole. */
export const wholeFile = { line: 1, column: 1 };

/** The words of a fault on one line each: a file chose some of them, its name among them. */
const printableFault = ({ found, expected, consequence, hint }: Fault): Fault => ({
  found: printableLine(found),
  expected: printableLine(expected),
  ...(consequence === undefined ? {} : { consequence: printableLine(consequence) }),
  hint: printableLine(hint),
});

/**
 * Makes a problem of a fault, and writes its message. `rule` is what the fault breaks. Here alone what
 * files chose becomes fit to print: no line of a report is one that a file wrote.
 */
export function problemOf(
  rule: { id: string; severity: Severity },
  file: string,
  { line, column }: Pick<Problem, 'line' | 'column'>,
  fault: Fault,
): Problem {
  const { hint, ...parts } = printableFault(fault);
  const { id, severity } = rule;
  const place = { rule: id, severity, file: printableLine(file), line, column };
  return { ...place, message: sentenceOf(parts), hint, ...parts };
}
