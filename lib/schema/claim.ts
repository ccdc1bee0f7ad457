import * as z from 'zod';
import { claimTopics } from './parts/claim-topics';
import { slugSchema } from './parts/slug';
import { strictObject } from './parts/strict-object';
import { textSchema } from './parts/text';

/** Something that a source says about the organisation, told as what it is: a claim. */
export const claimSchema = strictObject({
  statement: textSchema.describe('What is claimed, in one plain sentence.'),
  topic: z.enum(claimTopics).describe('The heading of the page of claims below which it stands.'),
  sources: z.array(slugSchema).min(1).describe('Who says it: slugs of files in sources/.'),
  mentions: z
    .array(
      strictObject({
        source: slugSchema.describe('The document: a slug of a file in sources/.'),
        statement: textSchema.describe('What the document says, in our words.'),
      }),
    )
    .default([])
    .describe(
      'What other documents say of it, in our words. It decides nothing: a claim is confirmed or contradicted by verifications/claims/ alone.',
    ),
  remark: textSchema
    .nullable()
    .default(null)
    .describe(
      'What was looked for and not found, or how the claim should be read; null when there is nothing to add.',
    ),
});
export type Claim = z.infer<typeof claimSchema>;
