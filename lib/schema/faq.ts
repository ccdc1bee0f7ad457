import * as z from 'zod';
import { slugSchema } from './parts/slug';
import { strictObject } from './parts/strict-object';
import { textSchema } from './parts/text';

/** Front matter of a question and its answer; the body is the whole answer in Markdown. */
export const faqSchema = strictObject({
  question: textSchema.describe('The question as people ask it.'),
  answer: textSchema.describe('The answer in one or two sentences.'),
  topic: slugSchema.describe('What it is about: an id of a topic in organization.json.'),
  claims: z
    .array(slugSchema)
    .max(12)
    .default([])
    .describe('Claims that the answer speaks about: slugs of files in claims/.'),
  outcomes: z
    .array(slugSchema)
    .max(8)
    .default([])
    .describe('Where to go on: slugs of files in outcomes/.'),
  sources: z
    .array(slugSchema)
    .min(1)
    .max(20)
    .describe('What the answer rests on: slugs of files in sources/.'),
});
export type Faq = z.infer<typeof faqSchema>;
