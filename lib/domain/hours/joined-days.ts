/** Days in a row of which the same is said, by their places in the list, both included. */
export interface JoinedDays {
  first: number;
  last: number;
  text: string;
}

/** Joins what is said of each day of a list: days with equal texts, one after the other, are one. */
export function joinedDays(texts: readonly string[]): JoinedDays[] {
  const result: JoinedDays[] = [];
  for (const [day, text] of texts.entries()) {
    const last = result[result.length - 1];
    if (last?.text === text) last.last = day;
    else result.push({ first: day, last: day, text });
  }
  return result;
}
