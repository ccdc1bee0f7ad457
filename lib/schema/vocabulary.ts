import * as z from 'zod';
import { countryCodeSchema } from './parts/country-code';
import { strictObject } from './parts/strict-object';
import { textSchema } from './parts/text';

/** How the words of one language count in the search; the file is named by the language's tag. */
export const vocabularySchema = strictObject({
  stopWords: z
    .array(textSchema)
    .max(400)
    .default([])
    .describe('Words that say nothing about what somebody wants.'),
  synonyms: z
    .array(z.array(textSchema).min(2).max(60))
    .max(300)
    .default([])
    .describe('Words and short phrases that mean the same to the search, one group each.'),
  countries: z
    .record(countryCodeSchema, z.array(textSchema).min(1).max(20))
    .default({})
    .describe('What people call a country beside its name, by its code.'),
});
export type Vocabulary = z.infer<typeof vocabularySchema>;
