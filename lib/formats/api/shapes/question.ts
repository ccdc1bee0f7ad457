import * as z from 'zod';
import { identifier, page, slug, words } from './terms';

export const questionShape = z
  .strictObject({
    identifier,
    name: words.describe('The question.'),
    hint: words.nullable().describe('A word of help.'),
    page,
    options: z
      .array(
        z.strictObject({
          name: words.describe('The answer to choose.'),
          hint: words.nullable().describe('A word of help.'),
          question: slug.nullable().describe('The next question: its identifier.'),
          outcome: slug.nullable().describe('The outcome to which it leads: its identifier.'),
        }),
      )
      .describe('The answers, in their order. Each leads to a question or an outcome.'),
  })
  .describe('One question of "which line?".');
