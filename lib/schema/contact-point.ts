import * as z from 'zod';
import { countryCodeSchema } from './country-code';
import { httpsAddressSchema } from './https-address';
import { languageTagSchema } from './language-tag';
import { openingHoursSchema } from './opening-hours';
import { slugSchema } from './slug';
import { strictObject } from './strict-object';
import { textSchema } from './text';

const worldwide = z.literal('worldwide');

/** How long a source says that an answer takes, in hours. It is a claim, not a promise of ours. */
export const replyTimeSchema = strictObject({
  minimumHours: z.number().int().min(0).max(2160),
  maximumHours: z.number().int().min(1).max(2160),
}).refine(({ minimumHours, maximumHours }) => minimumHours <= maximumHours, {
  path: ['maximumHours'],
  error: 'at least as many hours as "minimumHours"',
});
export type ReplyTime = z.infer<typeof replyTimeSchema>;

const shared = {
  name: textSchema,
  /** What it is for and who may use it, in plain words. */
  description: textSchema,
  audience: z.array(slugSchema).min(1),
  topics: z.array(slugSchema).min(1),
  areaServed: z.union([z.tuple([worldwide]), z.array(countryCodeSchema).min(1).max(250)]),
  /** Empty means that no source says. */
  availableLanguage: z.array(languageTagSchema).max(60).default([]),
  hours: z
    .union([strictObject({ region: slugSchema }), openingHoursSchema])
    .nullable()
    .default(null),
  replyTime: replyTimeSchema.nullable().default(null),
  sources: z.array(slugSchema).min(1),
};

/** A fault of the value itself that we found and keep visible instead of "correcting" it. */
export const defectSchema = strictObject({
  kind: z.enum(['invalid-number']),
  statement: textSchema,
  source: slugSchema,
});
export type Defect = z.infer<typeof defectSchema>;

export const phoneContactSchema = strictObject({
  kind: z.literal('phone'),
  value: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/, 'a number in E.164: "+", country code, digits only, no spaces'),
  /** What the call costs, as a source claims; null when none says. */
  claimedCost: z.enum(['toll-free', 'standard-rate', 'shared-cost', 'premium']).nullable(),
  defects: z.array(defectSchema).default([]),
  ...shared,
});

export const emailContactSchema = strictObject({
  kind: z.literal('email'),
  value: z
    .string()
    .max(254, 'at most 254 characters')
    .regex(
      /^[a-z0-9]+([._+-][a-z0-9]+)*@([a-z0-9]+(-+[a-z0-9]+)*\.)+[a-z]{2,}$/,
      'an e-mail address in lower case, such as "press@example.com"',
    ),
  ...shared,
});

/** A way through a form: what the first question offers, and what lies behind it. */
export const formBranchSchema = strictObject({
  name: textSchema,
  covers: z.array(textSchema).min(1),
});

export const webFormContactSchema = strictObject({
  kind: z.literal('web-form'),
  value: httpsAddressSchema,
  branches: z.array(formBranchSchema).default([]),
  ...shared,
});

export const webPageContactSchema = strictObject({
  kind: z.enum(['help-center', 'web-page']),
  value: httpsAddressSchema,
  ...shared,
});

export const inAppContactSchema = strictObject({
  kind: z.literal('in-app'),
  /** The path to follow in the app, its steps joined by " > ". */
  value: textSchema,
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
