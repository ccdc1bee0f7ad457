import * as z from 'zod';
import { calendarDateSchema } from './parts/calendar-date';
import { datedAsRead, isDatedAsRead, readingMethodSchema } from './parts/reading';
import { slugSchema } from './parts/slug';
import { strictObject } from './parts/strict-object';
import { textSchema } from './parts/text';

export const findingSchema = z.enum(['confirms', 'contradicts']);

const verificationMethodSchema = z.enum([...readingMethodSchema.options, 'test-call']);

/**
 * One look at one value. It speaks of `value` and nothing else: when the contact's value changes,
 * the verification no longer applies.
 */
const verificationSchema = strictObject({
  value: textSchema.describe(
    'The value that was checked, character by character as the contact has it.',
  ),
  source: slugSchema.describe('The document that was looked at: a slug of a file in sources/.'),
  observedOn: calendarDateSchema
    .nullable()
    .describe(
      'The day on which the official text is known to have said it; null for an undated copy.',
    ),
  checkedOn: calendarDateSchema.describe('The day on which somebody of ours looked.'),
  method: verificationMethodSchema.describe('How it was checked.'),
  checkedBy: slugSchema.describe('A role such as "maintainers", never a person\'s name.'),
  finding: findingSchema.describe('Whether the document confirms the value or contradicts it.'),
}).refine(isDatedAsRead, datedAsRead);
export type Verification = z.infer<typeof verificationSchema>;

/** All verifications of one contact, oldest first; a file of its own, to which lines are only added. */
export const verificationLogSchema = z.array(verificationSchema).min(1).max(500);
export type VerificationLog = z.infer<typeof verificationLogSchema>;
