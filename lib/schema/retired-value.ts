import * as z from 'zod';
import { calendarDateSchema } from './calendar-date';
import { slugSchema } from './slug';
import { strictObject } from './strict-object';
import { textSchema } from './text';

/** A number or address that was withdrawn or is known to be fake, kept so that nobody trusts it. */
export const retiredValueSchema = strictObject({
  kind: z.enum(['phone', 'email', 'web']),
  value: textSchema,
  reason: textSchema,
  retiredOn: calendarDateSchema,
  sources: z.array(slugSchema).min(1),
});
export type RetiredValue = z.infer<typeof retiredValueSchema>;
