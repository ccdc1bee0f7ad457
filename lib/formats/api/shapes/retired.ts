import * as z from 'zod';
import { day, identifier, page, sourceSlugs, words } from './terms';

export const retiredShape = z
  .strictObject({
    identifier,
    kind: z.enum(['phone', 'email', 'web']).describe('What it was.'),
    page,
    reason: words.describe('Why nobody should use it.'),
    retiredOn: day.describe('The day on which it was withdrawn or found to be fake.'),
    sources: sourceSlugs.describe('What says so: identifiers of sources.'),
  })
  .describe('A withdrawn or fake value. The value itself is not repeated here.');
