import * as z from 'zod';
import { address, day, slug, sourceSlugs, status, validThrough, words } from './terms';

const method = z.enum(['live-read', 'archived-copy', 'undated-copy', 'test-call']);

/** What looks at a value have in common. */
const look = {
  observedOn: day
    .nullable()
    .describe('The day on which the official text is known to have said it; null if unknown.'),
  checkedOn: day.nullable().describe('The day of the last check that counts.'),
  method: method.nullable().describe('How it was checked.'),
  checkedBy: slug.nullable().describe('The role that checked it.'),
};

export const valueShape = z
  .strictObject({
    status,
    telephone: z
      .string()
      .regex(/^\+[1-9]\d{6,14}$/)
      .nullable()
      .describe('The number in E.164. Null unless it is confirmed and for the public.'),
    email: z
      .email()
      .nullable()
      .describe('The e-mail address. Null unless it is confirmed and for the public.'),
    url: address
      .nullable()
      .describe('The address of the page or form. Null unless it is confirmed and for the public.'),
    path: words
      .nullable()
      .describe('The way through the app. Null unless it is confirmed and for the public.'),
    validThrough,
    ...look,
    retiredOn: day.nullable().describe('The day on which it was withdrawn or found to be fake.'),
    sources: sourceSlugs.describe('What the status rests on: identifiers of sources.'),
  })
  .describe('Where the value of a contact stands, and the value itself while it is confirmed.');

export const checkShape = z
  .strictObject({
    finding: z
      .enum(['confirms', 'contradicts'])
      .describe('Whether the document confirmed or contradicted the value.'),
    isOfCurrentValue: z
      .boolean()
      .describe('False: it was a check of an earlier value and says nothing about this one.'),
    ...look,
    source: slug.describe('The document: an identifier of a source.'),
  })
  .describe('One look at the value. The value that was checked is not repeated.');
