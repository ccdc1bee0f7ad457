import * as z from 'zod';
import { slugSchema } from './slug';
import { strictObject } from './strict-object';
import { textSchema } from './text';

/** Front matter of an outcome; its body says what to do, in Markdown. */
export const outcomeSchema = strictObject({
  title: textSchema,
  /** One sentence: what the reader should do first. */
  description: textSchema,
  group: slugSchema,
  /** Contacts in the order to try them; the first is one that can be used. */
  contacts: z.array(slugSchema).min(1).max(12),
  /** What to have ready: ids of `preparations` in issue-flow.json. */
  prepare: z.array(slugSchema).max(12).default([]),
  /** What happens after that, one short statement each. */
  next: z.array(textSchema).min(1).max(8),
  /** What others claim about it, shown with its status. */
  claims: z.array(slugSchema).max(12).default([]),
  sources: z.array(slugSchema).min(1).max(20),
  /** How people say it in their own words, for the search. */
  phrases: z.array(textSchema).min(15).max(200),
});
export type Outcome = z.infer<typeof outcomeSchema>;
