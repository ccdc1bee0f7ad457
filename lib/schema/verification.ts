import * as z from 'zod';
import { calendarDateSchema } from './parts/calendar-date';
import { expects } from './parts/expectation';
import { datedAsRead, isDatedAsRead, readingMethodSchema } from './parts/reading';
import { slugSchema } from './parts/slug';
import { strictObject } from './parts/strict-object';
import { textSchema } from './parts/text';

const findingSchema = z.enum(['confirms', 'contradicts']);

const verificationMethodSchema = z.enum([...readingMethodSchema.options, 'test-call']);

/** What every verification says of the look itself, in the order in which files are written. */
const lookShape = <Method extends z.ZodType>(method: Method) => ({
  observedOn: calendarDateSchema
    .nullable()
    .describe(
      'The day on which the official text is known to have said it; null for an undated copy.',
    ),
  checkedOn: calendarDateSchema.describe('The day on which somebody of ours looked.'),
  method,
  checkedBy: slugSchema.describe('A role such as "maintainers", never a person\'s name.'),
  finding: findingSchema.describe('Whether the document confirms it or contradicts it.'),
});

/**
 * One look at one value. It speaks of `value` and nothing else: when the contact's value changes,
 * the verification no longer applies.
 */
const valueVerificationSchema = strictObject({
  value: textSchema.describe(
    'The value that was checked, character by character as the contact has it.',
  ),
  source: slugSchema.describe('The document that was looked at: a slug of a file in sources/.'),
  ...lookShape(verificationMethodSchema.describe('How it was checked.')),
}).refine(isDatedAsRead, datedAsRead);
export type Verification = z.infer<typeof valueVerificationSchema>;

/** In characters: enough for two sentences, and less than a page. */
const longestQuote = 300;
/** A word alone carries no sentence; a sentence in Chinese may have no more characters than this. */
const shortestQuote = 8;

/** Real words of a source, as they stand there, white space joined. They are shown on no page. */
const quoteSchema = textSchema
  .min(shortestQuote, { error: expects('quote'), abort: true })
  .max(longestQuote, { error: expects('quote'), abort: true });

/** What binds something longer than a value: the digest of its text, and the words that carry it. */
const boundShape = {
  digest: z
    .string()
    .regex(/^[a-p]{64}$/, expects('text-digest'))
    .describe(
      'The digest of the exact text that was checked, as "npm run content:confirm" writes it.',
    ),
  sources: z
    .array(slugSchema)
    .min(1)
    .max(12)
    .describe(
      'The documents that were read: slugs of files in sources/, one for each quote. A document is named twice to quote it twice.',
    ),
  quotes: z
    .array(quoteSchema)
    .min(1)
    .max(12)
    .describe(
      `The words that carry the text, exactly as the documents have them, one quote for each entry of "sources" in the same order, at most ${longestQuote} characters each.`,
    ),
  ...lookShape(readingMethodSchema.describe('How the documents were read.')),
};

const quotedInOrder = { path: ['quotes'], error: expects('quote-each') };

function isQuotedInOrder(look: { sources: readonly string[]; quotes: readonly string[] }): boolean {
  return look.sources.length === look.quotes.length;
}

/**
 * One look at one text: a claim or an answer. It speaks of the text with this digest and of no other:
 * when one word of it changes, the verification no longer applies.
 */
const textVerificationSchema = strictObject(boundShape)
  .refine(isDatedAsRead, datedAsRead)
  .refine(isQuotedInOrder, quotedInOrder);
export type TextVerification = z.infer<typeof textVerificationSchema>;

/** One look at what a contact's file says beside its value, bound like a text. */
const factVerificationSchema = strictObject({
  fact: z.enum(['hours', 'cost']).describe('What was checked: the opening hours or the cost.'),
  ...boundShape,
})
  .refine(isDatedAsRead, datedAsRead)
  .refine(isQuotedInOrder, quotedInOrder);
export type FactVerification = z.infer<typeof factVerificationSchema>;

const logOf = <Entry extends z.ZodType>(entry: Entry) => z.array(entry).min(1).max(500);

/** All verifications of one contact, oldest first; a file of its own, to which lines are only added. */
export const verificationLogSchema = logOf(
  z.union([valueVerificationSchema, factVerificationSchema]),
);
export type VerificationLog = z.infer<typeof verificationLogSchema>;

/** All verifications of one claim or answer, oldest first; lines are only added to it, too. */
export const textVerificationLogSchema = logOf(textVerificationSchema);
export type TextVerificationLog = z.infer<typeof textVerificationLogSchema>;
