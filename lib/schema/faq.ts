import * as z from 'zod';
import { slugSchema } from './slug';
import { strictObject } from './strict-object';
import { textSchema } from './text';

/** Front matter of a question and its answer; the body is the whole answer in Markdown. */
export const faqSchema = strictObject({
  question: textSchema,
  /** The answer in one or two sentences. */
  answer: textSchema,
  topic: slugSchema,
  /** Claims that the answer speaks about, shown with their status. */
  claims: z.array(slugSchema).max(12).default([]),
  outcomes: z.array(slugSchema).max(8).default([]),
  sources: z.array(slugSchema).min(1).max(20),
});
export type Faq = z.infer<typeof faqSchema>;
