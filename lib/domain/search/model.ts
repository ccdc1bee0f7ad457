import type { TermWeights } from './training';

/** What one step of a packed weight stands for, in thousandths. */
const stepSize = 400;
/** Weights of less than so many steps are left out: they cost bytes and decide nothing. */
const fewestSteps = 0.7;
/** A pair of terms must add so many steps to what its terms say by themselves. */
const fewestOfPair = 2;
const [lowest, highest] = [-24, 30];
/** The sign of a weight of zero; others stand before and after it. */
const zero = 65;
/** So many signs at most are taken over from the term before. */
const longestShared = 9;

/** Terms in their order, and for each issue one text with a sign a term. */
export interface PackedWeights {
  terms: string;
  weights: readonly string[];
}

/** Steps of a row, counted from its middle value, since only differences decide. */
function stepsOf(row: readonly number[]): number[] {
  const middle = row.toSorted((a, b) => a - b)[Math.floor(row.length / 2)] ?? 0;
  return row.map((value) => {
    const steps = (value - middle) / stepSize;
    if (Math.abs(steps) < fewestSteps) return 0;
    return Math.max(lowest, Math.min(highest, Math.round(steps)));
  });
}

function isKept(term: string, row: readonly number[]): boolean {
  const least = term.includes(' ') ? fewestOfPair : 1;
  return /^\P{Nd}+$/u.test(term) && row.some((steps) => Math.abs(steps) >= least);
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < longestShared && length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Makes weights small: `4ing` after `charge` stands for the term `charing`; digits never lead a term. */
export function packWeights(weights: TermWeights, issues: number): PackedWeights {
  const rows = [...weights]
    .map(([term, row]) => [term, stepsOf(row)] as const)
    .filter(([term, row]) => isKept(term, row))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  let before = '';
  const terms = rows.map(([term]) => {
    const shared = sharedStart(term, before);
    before = term;
    return `${shared}${term.slice(shared)}`;
  });
  const column = (issue: number) =>
    rows.map(([, row]) => String.fromCharCode(zero + (row[issue] ?? 0))).join('');
  return {
    terms: terms.join(''),
    weights: Array.from({ length: issues }, (_, issue) => column(issue)),
  };
}

/** What terms weigh for each issue, ready to be added up. */
export interface Model {
  /** The place of each term. */
  places: ReadonlyMap<string, number>;
  /** One row a term, one weight an issue. */
  rows: Float32Array;
  issues: number;
}

export function readWeights({ terms, weights }: PackedWeights): Model {
  const places = new Map<string, number>();
  let before = '';
  for (const [, shared, rest = ''] of terms.matchAll(/(\d)(\D*)/g)) {
    before = before.slice(0, Number(shared)) + rest;
    places.set(before, places.size);
  }
  const rows = new Float32Array(places.size * weights.length);
  weights.forEach((column, issue) => {
    for (let place = 0; place < column.length; place += 1) {
      const steps = column.charCodeAt(place) - zero;
      rows[place * weights.length + issue] = (steps * stepSize) / 1000;
    }
  });
  return { places, rows, issues: weights.length };
}
