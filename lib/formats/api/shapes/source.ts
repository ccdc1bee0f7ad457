import * as z from 'zod';
import { address, day, identifier, languageTag, page, words } from './terms';

export const sourceShape = z
  .strictObject({
    identifier,
    kind: z
      .enum(['official', 'third-party', 'public-authority'])
      .describe("The organisation's own page, somebody else's, or a public authority's."),
    name: words.describe('The title of the document.'),
    publisher: words.describe('Who published it.'),
    page,
    url: address.nullable().describe('Its own address; null: unknown, or not given away.'),
    archivedAt: address.nullable().describe('Where the copy that was read can be seen.'),
    inLanguage: z.array(languageTag).describe('The languages that were read, as BCP 47 tags.'),
    method: z.enum(['live-read', 'archived-copy', 'undated-copy']).describe('How it was read.'),
    observedOn: day
      .nullable()
      .describe('The day on which the text is known to have stood there; null: unknown.'),
    statements: z.array(words).describe('What it says, in our words.'),
    remark: words.nullable().describe('What a reader should know about the copy.'),
  })
  .describe('A document that facts rest on, and how it was read.');
