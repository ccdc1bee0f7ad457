import * as z from 'zod';
import { basis, identifier, page, slug, sourceSlugs, text, words } from './terms';

export const outcomeShape = z
  .strictObject({
    identifier,
    name: words.describe('What happened, as a visitor would say it.'),
    description: words.describe('What to do first.'),
    page,
    group: z
      .strictObject({
        identifier: slug.describe('Its short name.'),
        name: words.describe('What people read.'),
      })
      .describe('The group of issues to which it belongs.'),
    text,
    contacts: z
      .array(slug)
      .describe('Contacts in the order to try them: identifiers. Read the status of each.'),
    prepare: z
      .array(
        z.strictObject({
          identifier: slug.describe('Its short name.'),
          name: words.describe('What people read.'),
          secret: z.boolean().describe("For the visitor's eyes alone: send it to nobody."),
        }),
      )
      .describe('What to have ready.'),
    next: z.array(words).describe('What happens after that.'),
    claims: z.array(slug).describe('What others claim about it: identifiers of claims.'),
    basis,
    sources: sourceSlugs.describe('What it rests on: identifiers of sources.'),
  })
  .describe('One issue: what to do, what to have ready and which contacts to try.');
