import * as z from 'zod';
import { slugSchema } from './slug';
import { strictObject } from './strict-object';
import { textSchema } from './text';
import { findingSchema } from './verification';

/** What a claim is about: the headings of the page of claims. */
export const claimTopics = [
  'support',
  'hours',
  'reply-time',
  'language',
  'product',
  'company',
  'statistic',
  'achievement',
  'award',
  'partnership',
  'accessibility',
  'advice',
] as const;

/** Something that a source says about the organisation, told as what it is: a claim. */
export const claimSchema = strictObject({
  statement: textSchema,
  topic: z.enum(claimTopics),
  /** Who says it. */
  sources: z.array(slugSchema).min(1),
  /** What other documents say of it. Only official ones confirm or contradict. */
  evidence: z
    .array(
      strictObject({
        source: slugSchema,
        finding: z.enum([...findingSchema.options, 'mentions']),
        statement: textSchema,
      }),
    )
    .default([]),
  /** What was looked for and not found, or how the claim should be read. */
  remark: textSchema.nullable().default(null),
});
export type Claim = z.infer<typeof claimSchema>;
