import * as z from 'zod';
import { calendarDateSchema } from './calendar-date';
import { httpsAddressSchema } from './https-address';
import { languageTagSchema } from './language-tag';
import { datedAsRead, isDatedAsRead, readingMethodSchema } from './reading';
import { strictObject } from './strict-object';
import { textSchema } from './text';

/** A document that a fact rests on, with how and on which day it is known to have said so. */
export const sourceSchema = strictObject({
  kind: z.enum(['official', 'third-party', 'public-authority']),
  title: textSchema,
  publisher: textSchema,
  /** Its public address; null when unknown. */
  url: httpsAddressSchema.nullable(),
  languages: z.array(languageTagSchema).min(1),
  method: readingMethodSchema,
  /** The day on which the text is known to have stood there; null for an undated copy. */
  observedOn: calendarDateSchema.nullable(),
  /** Where the copy that was read can be seen; null when there is no address we would link to. */
  copy: httpsAddressSchema.nullable().default(null),
  /** What it says, in our words: one statement each. */
  statements: z.array(textSchema).max(20).default([]),
  /** What a reader should know about the copy: its age, what part could be read. */
  remark: textSchema.nullable().default(null),
}).refine(isDatedAsRead, datedAsRead);
export type Source = z.infer<typeof sourceSchema>;
