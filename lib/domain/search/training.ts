import { lengthShare, withPairs } from './scale';

/** Words of people who have one issue; `weight` says how much they count, 1 for their own words. */
export interface Example {
  /** The issue's place in the list of issues. */
  issue: number;
  terms: readonly string[];
  weight: number;
}

/** What each term says for and against each issue, in thousandths; pairs of terms have a space. */
export type TermWeights = ReadonlyMap<string, readonly number[]>;

const rounds = 150;
const step = 0.3;
/** Keeps weights small that rest on a single sentence. */
const decay = 0.006;
/** What the parts of a word count beside the word itself. */
const partShare = 0.6;
/** A pair of terms must stand in so many examples. */
const fewestPairs = 2;

/** Runs of three and four letters, so that forms of a word learn from each other. */
function parts(term: string): string[] {
  const marked = `^${term}$`;
  return [3, 4].flatMap((length) =>
    Array.from({ length: Math.max(0, marked.length - length + 1) }, (_, start) =>
      marked.slice(start, start + length),
    ),
  );
}

interface Feature {
  id: number;
  value: number;
}

/** The features of each term: itself and its parts; rare ones count more. */
function featuresOf(terms: readonly string[], counts: ReadonlyMap<string, number>, total: number) {
  const ids = new Map<string, number>();
  const idOf = (name: string) => {
    const id = ids.get(name) ?? ids.size;
    ids.set(name, id);
    return id;
  };
  const features = terms.map((term): Feature[] => {
    const rarity = Math.log(1 + total / (counts.get(term) ?? 1)) / 4;
    const own = { id: idOf(term), value: rarity };
    if (term.includes(' ')) return [own];
    const names = parts(term);
    const value = (rarity * partShare) / Math.sqrt(names.length);
    return [own, ...names.map((name) => ({ id: idOf(`#${name}`), value }))];
  });
  return { features, size: ids.size };
}

/**
 * Learns from examples which terms speak for which issue: multinomial logistic regression with
 * decay over terms, pairs and parts of words, by steps that shrink (AdaGrad). The parts are folded
 * into the weights of the terms. The same examples give the same weights.
 */
export function trainWeights(examples: readonly Example[], issues: number): TermWeights {
  const counts = new Map<string, number>();
  const wholes = examples.map(({ terms }) => withPairs(terms));
  for (const term of wholes.flat()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const terms = [...counts.keys()].filter(
    (term) => !term.includes(' ') || (counts.get(term) ?? 0) >= fewestPairs,
  );
  const placeOf = new Map(terms.map((term, place) => [term, place]));
  const documents = wholes.map((whole) =>
    whole.map((term) => placeOf.get(term)).filter((place) => place !== undefined),
  );
  const { features, size } = featuresOf(terms, counts, examples.length);
  const weights = new Float64Array(size * issues);
  const seen = new Float64Array(size * issues);
  const rows = new Float64Array(terms.length * issues);
  const fold = () => {
    rows.fill(0);
    features.forEach((list, place) => {
      for (const { id, value } of list) {
        for (let issue = 0; issue < issues; issue += 1) {
          rows[place * issues + issue] =
            (rows[place * issues + issue] ?? 0) + value * (weights[id * issues + issue] ?? 0);
        }
      }
    });
  };
  const scores = new Float64Array(issues);
  for (let round = 0; round < rounds; round += 1) {
    fold();
    const pull = new Float64Array(rows.length);
    documents.forEach((places, index) => {
      const example = examples[index];
      if (!example) return;
      const share = lengthShare(places.length);
      likelihoods(places, rows, share, scores);
      scores[example.issue] = (scores[example.issue] ?? 0) - 1;
      for (const place of places) {
        for (let issue = 0; issue < issues; issue += 1) {
          const at = place * issues + issue;
          pull[at] = (pull[at] ?? 0) + share * example.weight * (scores[issue] ?? 0);
        }
      }
    });
    const slope = new Float64Array(weights.length);
    features.forEach((list, place) => {
      for (const { id, value } of list) {
        for (let issue = 0; issue < issues; issue += 1) {
          const at = id * issues + issue;
          slope[at] = (slope[at] ?? 0) + value * (pull[place * issues + issue] ?? 0);
        }
      }
    });
    for (let at = 0; at < weights.length; at += 1) {
      const weight = weights[at] ?? 0;
      const full = ((slope[at] ?? 0) * 20) / examples.length + decay * weight;
      seen[at] = (seen[at] ?? 0) + full * full;
      if (full !== 0) weights[at] = weight - (step * full) / Math.sqrt((seen[at] ?? 0) + 1e-8);
    }
  }
  fold();
  return new Map(
    terms.map((term, place) => [
      term,
      [...rows.subarray(place * issues, (place + 1) * issues)].map((value) =>
        Math.round(value * 1000),
      ),
    ]),
  );
}

/** Fills `scores` with how likely each issue is. */
function likelihoods(
  places: readonly number[],
  rows: Float64Array,
  share: number,
  scores: Float64Array,
): void {
  const issues = scores.length;
  scores.fill(0);
  for (const place of places) {
    for (let issue = 0; issue < issues; issue += 1) {
      scores[issue] = (scores[issue] ?? 0) + share * (rows[place * issues + issue] ?? 0);
    }
  }
  const highest = Math.max(...scores);
  let sum = 0;
  for (let issue = 0; issue < issues; issue += 1) {
    scores[issue] = Math.exp((scores[issue] ?? 0) - highest);
    sum += scores[issue] ?? 0;
  }
  for (let issue = 0; issue < issues; issue += 1) scores[issue] = (scores[issue] ?? 0) / sum;
}
