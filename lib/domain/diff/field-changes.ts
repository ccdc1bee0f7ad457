/** A key whose value differs; undefined on the side where the key is missing. */
export interface FieldChange {
  key: string;
  before: unknown;
  after: unknown;
}

/** The keys in which two pieces of data differ, in the order of their first writing. */
export function fieldChanges(
  before: object,
  after: object,
  without: readonly string[] = [],
): FieldChange[] {
  const one = before as Record<string, unknown>;
  const other = after as Record<string, unknown>;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((key) => !without.includes(key))
    .filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]))
    .map((key) => ({ key, before: one[key], after: other[key] }));
}
