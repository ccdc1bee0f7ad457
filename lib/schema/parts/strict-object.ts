import * as z from 'zod';
import { noteKnownKeys } from './known-keys';

/**
 * An object that refuses keys it does not know, and then knows which it has: a misspelt key dropped
 * in silence would lose an editor's work.
 */
export function strictObject<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') noteKnownKeys(issue.keys, Object.keys(shape));
      return undefined;
    },
  });
}
