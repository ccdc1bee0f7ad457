import * as z from 'zod';
import { slugSchema } from './parts/slug';
import { strictObject } from './parts/strict-object';
import { textSchema } from './parts/text';

const words = {
  label: textSchema.describe('The answer as a visitor would say it.'),
  short: textSchema
    .max(32)
    .optional()
    .describe(
      'A few words for the first page, where all answers to the first question share one screen.',
    ),
  hint: textSchema.optional().describe('A word of help below.'),
};

/** Where an answer leads: to the next question or to an outcome. Edges are data. */
const optionSchema = z.union([
  strictObject({ ...words, question: slugSchema.describe('The next question: its id.') }),
  strictObject({
    ...words,
    outcome: slugSchema.describe(
      'The outcome to which the answer leads: a slug of a file in outcomes/.',
    ),
  }),
]);
export type Option = z.infer<typeof optionSchema>;

const questionSchema = strictObject({
  id: slugSchema.describe('Its name for other files: lower-case words joined by hyphens.'),
  question: textSchema.describe('The question as visitors read it.'),
  hint: textSchema.optional().describe('A word of help below.'),
  options: z
    .array(optionSchema)
    .min(2)
    .max(10)
    .describe('The answers, in the order in which they stand.'),
});
export type Question = z.infer<typeof questionSchema>;

/** The questions that lead to outcomes, the groups of outcomes, and what there is to prepare. */
export const issueFlowSchema = strictObject({
  start: slugSchema.describe('The id of the first question.'),
  questions: z.array(questionSchema).min(1).max(60).describe('All questions.'),
  groups: z
    .array(
      strictObject({
        id: slugSchema.describe('Its name for other files: lower-case words joined by hyphens.'),
        name: textSchema.describe('What visitors read.'),
      }),
    )
    .min(1)
    .max(12)
    .describe('The groups of outcomes.'),
  preparations: z
    .array(
      strictObject({
        id: slugSchema.describe('Its name for other files: lower-case words joined by hyphens.'),
        name: textSchema.describe('What visitors read.'),
        secret: z
          .boolean()
          .default(false)
          .describe(
            "For the visitor's eyes alone, such as a backup code: in no message to anybody.",
          ),
      }),
    )
    .min(1)
    .max(60)
    .describe('Things to have ready, named by outcomes.'),
});
export type IssueFlow = z.infer<typeof issueFlowSchema>;
