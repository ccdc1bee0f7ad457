import * as z from 'zod';
import { slugSchema } from './parts/slug';
import { strictObject } from './parts/strict-object';
import { textSchema } from './parts/text';

/** Front matter of an outcome; its body says what to do, in Markdown. */
export const outcomeSchema = strictObject({
  title: textSchema.describe('What happened, as a visitor would say it.'),
  description: textSchema.describe('One sentence: what the reader should do first.'),
  group: slugSchema.describe('The id of a group in issue-flow.json.'),
  contacts: z
    .array(slugSchema)
    .min(1)
    .max(12)
    .describe('Contacts in the order to try them; the first is one that can be used.'),
  prepare: z
    .array(slugSchema)
    .max(12)
    .default([])
    .describe('What to have ready: ids of preparations in issue-flow.json.'),
  next: z
    .array(textSchema)
    .min(1)
    .max(8)
    .describe('What happens after that, one short statement each.'),
  claims: z
    .array(slugSchema)
    .max(12)
    .default([])
    .describe('What others claim about it, shown with its status: slugs of files in claims/.'),
  sources: z
    .array(slugSchema)
    .min(1)
    .max(20)
    .describe('What it rests on: slugs of files in sources/.'),
  phrases: z
    .array(textSchema)
    .min(15)
    .max(200)
    .describe('How people say it in their own words, for the search.'),
});
export type Outcome = z.infer<typeof outcomeSchema>;
