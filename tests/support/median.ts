/** The middle one of an odd count of numbers. Throws if there is none. */
export function median(numbers: readonly number[]): number {
  const middle = numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
  if (middle === undefined) throw new Error('Found no numbers; expected at least one.');
  return middle;
}
