import * as z from 'zod';
import { calendarDateSchema } from './parts/calendar-date';
import { httpsAddressSchema } from './parts/https-address';
import { languageTagSchema } from './parts/language-tag';
import { datedAsRead, isDatedAsRead, readingMethodSchema } from './parts/reading';
import { strictObject } from './parts/strict-object';
import { textSchema } from './parts/text';

/** A document that a fact rests on, with how and on which day it is known to have said so. */
export const sourceSchema = strictObject({
  kind: z
    .enum(['official', 'third-party', 'public-authority'])
    .describe("The organisation's own page, somebody else's, or a public authority's."),
  title: textSchema.describe('The title of the document.'),
  publisher: textSchema.describe('Who published it.'),
  url: httpsAddressSchema.nullable().describe('Its public address; null when unknown.'),
  languages: z
    .array(languageTagSchema)
    .min(1)
    .describe('The languages of the text that was read, as BCP 47 tags.'),
  method: readingMethodSchema.describe(
    'How it was read: on the live page, on a dated copy of an archive, or on an undated copy.',
  ),
  observedOn: calendarDateSchema
    .nullable()
    .describe('The day on which the text is known to have stood there; null for an undated copy.'),
  copy: httpsAddressSchema
    .nullable()
    .default(null)
    .describe(
      'Where the copy that was read can be seen; null when there is no address we would link to.',
    ),
  statements: z
    .array(textSchema)
    .max(20)
    .default([])
    .describe('What it says, in our words: one statement each.'),
  remark: textSchema
    .nullable()
    .default(null)
    .describe('What a reader should know about the copy: its age, what part could be read.'),
}).refine(isDatedAsRead, datedAsRead);
export type Source = z.infer<typeof sourceSchema>;
