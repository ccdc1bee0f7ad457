import * as z from 'zod';
import {
  boundText,
  identifier,
  page,
  slug,
  sourceSlugs,
  status,
  validThrough,
  words,
} from './terms';

export const claimShape = z
  .strictObject({
    identifier,
    statement: words.describe('What is claimed. Read "status" before you repeat it.'),
    topic: slug.describe('What it is about.'),
    page,
    status,
    validThrough,
    sources: sourceSlugs.describe('Who says it: identifiers of sources.'),
    evidence: z
      .array(
        z.strictObject({
          source: slug.describe('The document: an identifier of a source.'),
          finding: z
            .enum(['confirms', 'contradicts', 'mentions'])
            .describe(
              'Always "mentions": what confirms or contradicts the claim is in "status" and "checks".',
            ),
          statement: words.describe('What it says, in our words.'),
        }),
      )
      .describe('What other documents say of it, in our words.'),
    remark: words.nullable().describe('How the claim should be read.'),
    ...boundText,
  })
  .describe('Something that a source says about the organisation, told as a claim.');
