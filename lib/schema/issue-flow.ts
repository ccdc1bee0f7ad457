import * as z from 'zod';
import { slugSchema } from './slug';
import { strictObject } from './strict-object';
import { textSchema } from './text';

const words = {
  label: textSchema,
  /** A few words for the first page, where all answers to the first question share one screen. */
  short: textSchema.max(32).optional(),
  hint: textSchema.optional(),
};

/** Where an answer leads: to the next question or to an outcome. Edges are data. */
export const optionSchema = z.union([
  strictObject({ ...words, question: slugSchema }),
  strictObject({ ...words, outcome: slugSchema }),
]);
export type Option = z.infer<typeof optionSchema>;

export const questionSchema = strictObject({
  id: slugSchema,
  question: textSchema,
  /** A word of help below the question. */
  hint: textSchema.optional(),
  options: z.array(optionSchema).min(2).max(10),
});
export type Question = z.infer<typeof questionSchema>;

/** The questions that lead to outcomes, the groups of outcomes, and what there is to prepare. */
export const issueFlowSchema = strictObject({
  /** The id of the first question. */
  start: slugSchema,
  questions: z.array(questionSchema).min(1).max(60),
  groups: z
    .array(strictObject({ id: slugSchema, name: textSchema }))
    .min(1)
    .max(12),
  /** Things to have ready, named by outcomes. */
  preparations: z
    .array(
      strictObject({
        id: slugSchema,
        name: textSchema,
        /** For the visitor's eyes alone, such as a backup code: in no message to anybody. */
        secret: z.boolean().default(false),
      }),
    )
    .min(1)
    .max(60),
});
export type IssueFlow = z.infer<typeof issueFlowSchema>;
