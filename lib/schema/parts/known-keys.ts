import type * as z from 'zod';

/**
 * The keys that an object knows, by the list of those that it does not: zod's issue holds that list
 * and nothing of the object.
 */
const known = new WeakMap<readonly string[], readonly string[]>();

/** Remembers, with a list of unknown keys, which ones their object has. */
export function noteKnownKeys(unknown: readonly string[], keys: readonly string[]): void {
  known.set(unknown, keys);
}

/** The keys of which the unknown ones of an issue should each have been one. */
export function knownKeysFor({ keys }: z.core.$ZodIssueUnrecognizedKeys): readonly string[] {
  return known.get(keys) ?? [];
}
