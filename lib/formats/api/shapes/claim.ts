import * as z from 'zod';
import { identifier, page, slug, sourceSlugs, status, validThrough, words } from './terms';

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
            .describe('Whether it confirms the claim, contradicts it or only mentions it.'),
          statement: words.describe('What it says, in our words.'),
        }),
      )
      .describe('What other documents say of it. Only official ones confirm or contradict.'),
    remark: words.nullable().describe('How the claim should be read.'),
  })
  .describe('Something that a source says about the organisation, told as a claim.');
