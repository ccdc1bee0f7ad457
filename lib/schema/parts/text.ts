import * as z from 'zod';

/** A line of plain words for people: not empty, no line break, no space at either end. */
export const textSchema = z
  .string()
  .min(1, { error: 'words, not an empty text', abort: true })
  .max(600, 'at most 600 characters')
  .regex(/^\S(.*\S)?$/, 'one line without spaces at its ends');
