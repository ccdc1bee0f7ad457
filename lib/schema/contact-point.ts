import * as z from 'zod';
import { countryCodeSchema } from './parts/country-code';
import { expects } from './parts/expectation';
import { httpsAddressSchema, mailboxSchema } from './parts/https-address';
import { languageTagSchema } from './parts/language-tag';
import { openingHoursSchema } from './parts/opening-hours';
import { slugSchema } from './parts/slug';
import { strictObject } from './parts/strict-object';
import { textSchema } from './parts/text';

const worldwide = z.literal('worldwide');

/** How long a source says that an answer takes, in hours. It is a claim, not a promise of ours. */
export const replyTimeSchema = strictObject({
  minimumHours: z
    .number()
    .int()
    .min(0)
    .max(2160)
    .describe('The shortest time that a source gives, in hours.'),
  maximumHours: z
    .number()
    .int()
    .min(1)
    .max(2160)
    .describe('The longest time that a source gives, in hours.'),
}).refine(({ minimumHours, maximumHours }) => minimumHours <= maximumHours, {
  path: ['maximumHours'],
  error: expects('maximum-hours'),
});
export type ReplyTime = z.infer<typeof replyTimeSchema>;

/** The order of keys is the one in which files are written. */
const words = {
  name: textSchema.describe(
    'What people call it, such as "General line, Germany". It does not say how far to trust it.',
  ),
  description: textSchema.describe('What it is for and who may use it, in plain words.'),
};

const shared = {
  audience: z
    .array(slugSchema)
    .min(1)
    .describe('Whom it serves: ids of audiences in organization.json.'),
  topics: z
    .array(slugSchema)
    .min(1)
    .describe('What it helps with: ids of topics in organization.json.'),
  areaServed: z
    .union([z.tuple([worldwide]), z.array(countryCodeSchema).min(1).max(250)])
    .describe(
      'The countries that it serves, as two capital letters (ISO 3166-1), or ["worldwide"].',
    ),
  availableLanguage: z
    .array(languageTagSchema)
    .max(60)
    .default([])
    .describe('The languages that it speaks, as BCP 47 tags. Empty means that no source says.'),
  hours: z
    .union([
      strictObject({
        region: slugSchema.describe(
          'The region whose hours it keeps: a slug of a file in regions/.',
        ),
      }),
      openingHoursSchema,
    ])
    .nullable()
    .default(null)
    .describe("When it is open: its own week, its region's, or null when no source says."),
  replyTime: replyTimeSchema
    .nullable()
    .default(null)
    .describe('How long a source says that an answer takes; null when none says.'),
  sources: z.array(slugSchema).min(1).describe('What names it: slugs of files in sources/.'),
};

/** A fault of the value itself that we found and keep visible instead of "correcting" it. */
const defectSchema = strictObject({
  kind: z.enum(['invalid-number']).describe('The sort of fault.'),
  statement: textSchema.describe('What is wrong with it, in one plain sentence.'),
  source: slugSchema.describe('What gives it like this: a slug of a file in sources/.'),
});

export const phoneContactSchema = strictObject({
  kind: z.literal('phone').describe('What kind of way to reach the organisation this is.'),
  ...words,
  value: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/, expects('e164-number'))
    .describe('The number in E.164: "+", country code, digits.'),
  claimedCost: z
    .enum(['toll-free', 'standard-rate', 'shared-cost', 'premium'])
    .nullable()
    .describe('What the call costs, as a source claims; null when none says.'),
  defects: z
    .array(defectSchema)
    .default([])
    .describe('Faults of the value itself that we found and keep visible.'),
  ...shared,
});

export const emailContactSchema = strictObject({
  kind: z.literal('email').describe('What kind of way to reach the organisation this is.'),
  ...words,
  value: mailboxSchema.describe('The address, in lower case.'),
  ...shared,
});

/** A way through a form: what the first question offers, and what lies behind it. */
const formBranchSchema = strictObject({
  name: textSchema.describe('The answer to choose, as the form words it.'),
  covers: z.array(textSchema).min(1).describe('What lies behind this answer, one statement each.'),
});

const webFormContactSchema = strictObject({
  kind: z.literal('web-form').describe('What kind of way to reach the organisation this is.'),
  ...words,
  value: httpsAddressSchema.describe('The address of the page, beginning with https://.'),
  branches: z.array(formBranchSchema).default([]).describe('The ways through the form.'),
  ...shared,
});

const webPageContactSchema = strictObject({
  kind: z
    .enum(['help-center', 'web-page'])
    .describe('What kind of way to reach the organisation this is.'),
  ...words,
  value: httpsAddressSchema.describe('The address of the page, beginning with https://.'),
  ...shared,
});

const inAppContactSchema = strictObject({
  kind: z.literal('in-app').describe('What kind of way to reach the organisation this is.'),
  ...words,
  value: textSchema.describe('The path to follow in the app, its steps joined by " > ".'),
  ...shared,
});

/** One way to reach the organisation (schema.org's ContactPoint). */
export const contactPointSchema = z.discriminatedUnion('kind', [
  phoneContactSchema,
  emailContactSchema,
  webFormContactSchema,
  webPageContactSchema,
  inAppContactSchema,
]);
export type ContactPoint = z.infer<typeof contactPointSchema>;
export type ContactKind = ContactPoint['kind'];

/** The keys of a kind in the order in which files are written; for an unknown kind, those of the first. */
export function contactKeys(kind: string): readonly string[] {
  const shapes: readonly z.ZodObject[] = contactPointSchema.options;
  const fitting = shapes.find(({ shape }) => shape.kind?.safeParse(kind).success);
  return Object.keys((fitting ?? shapes[0])?.shape ?? {});
}
