import * as z from 'zod';
import { calendarDateSchema } from './parts/calendar-date';
import { slugSchema } from './parts/slug';
import { strictObject } from './parts/strict-object';
import { textSchema } from './parts/text';

/** A number or address that was withdrawn or is known to be fake, kept so that nobody trusts it. */
export const retiredValueSchema = strictObject({
  kind: z
    .enum(['phone', 'email', 'web'])
    .describe('What it was: a phone number, an e-mail address or a web address.'),
  value: textSchema.describe('The value exactly as it was known.'),
  reason: textSchema.describe('Why nobody should use it.'),
  retiredOn: calendarDateSchema.describe('The day on which it was withdrawn or found to be fake.'),
  sources: z.array(slugSchema).min(1).describe('What says so: slugs of files in sources/.'),
});
export type RetiredValue = z.infer<typeof retiredValueSchema>;
