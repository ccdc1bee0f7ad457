import * as z from 'zod';

/**
 * An object that refuses keys it does not know, and then says which it knows: a misspelt key
 * dropped in silence would lose an editor's work.
 */
export function strictObject<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const known = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? `one of the keys ${known}` : undefined),
  });
}
