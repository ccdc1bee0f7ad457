import * as z from 'zod';
import { calendarDateSchema } from './parts/calendar-date';
import { slugSchema } from './parts/slug';
import { strictObject } from './parts/strict-object';
import { textSchema } from './parts/text';

/**
 * What editors did to contacts on one day. That a value was confirmed, expired or was withdrawn is
 * never written here: it is derived from verifications and from `retired/`.
 */
export const changeSchema = strictObject({
  date: calendarDateSchema.describe('The day on which the change was published.'),
  change: z
    .enum(['added', 'changed'])
    .describe('Whether the contacts are new, or what they say is another.'),
  contacts: z
    .array(slugSchema)
    .min(1)
    .max(200)
    .describe('The contacts that it is about: slugs of files in contacts/.'),
  statement: textSchema.describe('What became of them, in one plain sentence without any number.'),
});
export type Change = z.infer<typeof changeSchema>;
