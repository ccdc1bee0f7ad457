import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `tune` was read while the search was made; `report` was not, and is what is reported. */
type Half = 'tune' | 'report';

/** A sentence of somebody with a problem, and the outcome that is right for it. */
export interface Query {
  outcome: string;
  text: string;
  half: Half;
}

const file = join(import.meta.dirname, '../fixtures/queries/en.tsv');

/** The sentences in the file: outcome, text and half between tabs, one a line. */
export function readQueries(): Query[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [outcome = '', text = '', half] = line.split('\t');
      if (half !== 'tune' && half !== 'report')
        throw new Error(`Found "${line}"; expected three columns.`);
      return { outcome, text, half };
    });
}
