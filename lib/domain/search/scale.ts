/** Terms in their order and the pairs of neighbours, each once. */
export function withPairs(terms: readonly string[]): string[] {
  const pairs = terms.slice(1).map((term, index) => `${terms[index]} ${term}`);
  return [...new Set([...terms, ...pairs])];
}

/** How much a sentence of so many terms counts each: long ones must not shout. */
export function lengthShare(count: number): number {
  return 3 / Math.sqrt(Math.max(1, count));
}
