import * as z from 'zod';

/** A line of plain words for people: not empty, no line break, no space at either end. */
export const textSchema = z
  .string()
  .min(1, 'words, not an empty text')
  .max(600, 'at most 600 characters')
  .regex(/^\S(.*\S)?$/, 'one line without spaces at its ends');
