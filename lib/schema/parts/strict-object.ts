import * as z from 'zod';

/**
 * The keys that an object knows, by the list of those that it does not: zod's issue holds that list
 * and nothing of the object.
 */
const known = new WeakMap<readonly string[], readonly string[]>();

/** The keys of which the unknown ones of an issue should each have been one. */
export function knownKeysFor({ keys }: z.core.$ZodIssueUnrecognizedKeys): readonly string[] {
  return known.get(keys) ?? [];
}

/**
 * An object that refuses keys it does not know, and then knows which it has: a misspelt key dropped
 * in silence would lose an editor's work.
 */
export function strictObject<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') known.set(issue.keys, Object.keys(shape));
      return undefined;
    },
  });
}
