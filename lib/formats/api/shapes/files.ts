import * as z from 'zod';
import { claimShape } from './claim';
import { contactShape } from './contact';
import { faqShape } from './faq';
import { guideShape } from './guide';
import { head } from './head';
import { outcomeShape } from './outcome';
import { questionShape } from './question';
import { regionShape } from './region';
import { retiredShape } from './retired';
import { sourceShape } from './source';
import { address, slug, status, validThrough, words } from './terms';

const named = z.array(sourceShape).describe('Every source that is named above.');

export const directoryFile = z
  .strictObject({
    ...head,
    recommendedContacts: z
      .array(slug)
      .describe('What to offer everybody today, the best first: identifiers of contacts.'),
    contacts: z.array(contactShape).describe('Every contact.'),
    regions: z.array(regionShape).describe('Every region.'),
    firstQuestion: slug.describe('The question to begin with: its identifier.'),
    questions: z.array(questionShape).describe('Every question of "which line?".'),
    outcomes: z.array(outcomeShape).describe('Every issue.'),
    faqs: z.array(faqShape).describe('Every question with its answer.'),
    guides: z.array(guideShape).describe('Every guide.'),
    claims: z.array(claimShape).describe('Every claim.'),
    retired: z.array(retiredShape).describe('Every withdrawn or fake value, without the value.'),
    sources: z.array(sourceShape).describe('Every source.'),
  })
  .describe('The whole directory.');

export const contactFile = z
  .strictObject({ ...head, contact: contactShape, sources: named })
  .describe('One contact with its sources.');

export const regionFile = z
  .strictObject({ ...head, region: regionShape, sources: named })
  .describe('One region with its sources.');

export const outcomeFile = z
  .strictObject({ ...head, outcome: outcomeShape, sources: named })
  .describe('One issue with its sources.');

export const faqFile = z
  .strictObject({ ...head, faq: faqShape, sources: named })
  .describe('One question with its answer and its sources.');

export const sourcesFile = z
  .strictObject({ ...head, sources: z.array(sourceShape).describe('Every source.') })
  .describe('Every document that the directory rests on.');

export const claimsFile = z
  .strictObject({
    ...head,
    claims: z.array(claimShape).describe('Every claim.'),
    sources: named,
  })
  .describe('Every claim with its sources.');

const line = z
  .strictObject({ identifier: slug.describe('The entry.'), status, validThrough })
  .describe('Where one entry stands.');

export const statusFile = z
  .strictObject({
    ...head,
    contacts: z.array(line).describe('The value of each contact.'),
    hours: z.array(line).describe('The hours of each contact that has any: its identifier.'),
    claims: z.array(line).describe('Each claim.'),
    answers: z.array(line).describe('The answer to each question.'),
  })
  .describe('What is confirmed until when, one short line each.');

export const indexFile = z
  .strictObject({
    ...head,
    files: z
      .array(
        z.strictObject({
          description: words.describe('What it is.'),
          url: address.nullable().describe('Its address; null if there is one for each entry.'),
          urlTemplate: words
            .nullable()
            .describe('The address with {identifier} in the place of an entry; null if it is one.'),
          identifiers: z.array(slug).describe('The entries that have a file; empty if it is one.'),
          encodingFormat: words.describe('The media type.'),
          schema: address.nullable().describe('Its JSON Schema; null if it has none.'),
        }),
      )
      .describe('Every file, or kind of file.'),
  })
  .describe('What there is for programs, and where.');
