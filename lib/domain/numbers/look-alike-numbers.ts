import { nationalDigits } from './phone-number';

/** A reason to doubt a number that lies in the number itself. */
export type Suspicion =
  /** So many lines end alike, in so many countries. */
  | { kind: 'shared-ending'; digits: string; count: number; countries: number }
  /** So many lines count on by one. */
  | { kind: 'consecutive'; count: number }
  /** The number ends in one digit again and again, or counts up or down. */
  | { kind: 'repeated'; digits: string }
  | { kind: 'counting'; digits: string };

/** A line whose number nobody has confirmed. */
export interface DoubtfulLine {
  slug: string;
  /** In E.164. */
  value: string;
  /** The first country that it serves. */
  country: string;
}

const sharedDigits = 4;
const fewestCountries = 3;
const fewestConsecutive = 3;
const fewestPatterned = 5;
/** A doubt stands openly on a page: with more digits it would tell the number itself. */
const mostTold = 6;

/** Lines with something in common, and what it is. */
export interface Family {
  slugs: readonly string[];
  suspicion: Suspicion;
}

function commonEnding(values: readonly string[]): string {
  const [first = '', ...others] = values;
  let length = 0;
  while (
    length < first.length &&
    others.every((other) => other.at(-1 - length) === first.at(-1 - length))
  ) {
    length += 1;
  }
  return first.slice(first.length - Math.min(length, mostTold));
}

function sharedEndings(lines: readonly DoubtfulLine[]): Family[] {
  const byEnding = new Map<string, DoubtfulLine[]>();
  for (const line of lines) {
    const ending = line.value.slice(-sharedDigits);
    byEnding.set(ending, [...(byEnding.get(ending) ?? []), line]);
  }
  return [...byEnding.values()].flatMap((group) => {
    const countries = new Set(group.map(({ country }) => country)).size;
    if (countries < fewestCountries) return [];
    const digits = commonEnding(group.map(({ value }) => value));
    const slugs = group.map(({ slug }) => slug);
    return [
      { slugs, suspicion: { kind: 'shared-ending', digits, count: group.length, countries } },
    ];
  });
}

function consecutiveRuns(lines: readonly DoubtfulLine[]): Family[] {
  const ordered = lines.toSorted((a, b) => Number(a.value) - Number(b.value));
  const runs: DoubtfulLine[][] = [];
  for (const line of ordered) {
    const previous = runs.at(-1)?.at(-1);
    if (previous && Number(line.value) - Number(previous.value) === 1) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return runs
    .filter(({ length }) => length >= fewestConsecutive)
    .map((run) => ({
      slugs: run.map(({ slug }) => slug),
      suspicion: { kind: 'consecutive', count: run.length },
    }));
}

/** How far the end of a number goes on by the same step: 0 repeats, 1 counts up, -1 down. */
function steadyEnding(digits: string, step: number): string {
  let start = digits.length - 1;
  while (start > 0 && Number(digits[start]) - Number(digits[start - 1]) === step) start -= 1;
  return digits.slice(Math.max(start, digits.length - mostTold));
}

function patterns({ slug, value }: DoubtfulLine): Family[] {
  const national = nationalDigits(value);
  const repeated = steadyEnding(national, 0);
  if (repeated.length >= fewestPatterned) {
    return [{ slugs: [slug], suspicion: { kind: 'repeated', digits: repeated } }];
  }
  const counting = [1, -1].map((step) => steadyEnding(national, step));
  return counting
    .filter(({ length }) => length >= fewestPatterned)
    .map((digits) => ({ slugs: [slug], suspicion: { kind: 'counting', digits } }));
}

/**
 * Groups lines whose numbers look invented: real numbers are handed out by each country on its own,
 * so that endings which agree across countries are no chance.
 */
export function lookAlikeFamilies(lines: readonly DoubtfulLine[]): Family[] {
  return [...sharedEndings(lines), ...consecutiveRuns(lines), ...lines.flatMap(patterns)];
}

/** The same by line: what speaks against each. */
export function suspicionsBySlug(
  lines: readonly DoubtfulLine[],
): ReadonlyMap<string, readonly Suspicion[]> {
  const suspicions = new Map<string, Suspicion[]>();
  for (const { slugs, suspicion } of lookAlikeFamilies(lines)) {
    for (const slug of slugs) suspicions.set(slug, [...(suspicions.get(slug) ?? []), suspicion]);
  }
  return suspicions;
}
