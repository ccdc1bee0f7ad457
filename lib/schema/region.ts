import * as z from 'zod';
import { countryCodeSchema } from './parts/country-code';
import { openingHoursSchema, timeZoneSchema, weekSchema } from './parts/opening-hours';
import { slugSchema } from './parts/slug';
import { strictObject } from './parts/strict-object';
import { textSchema } from './parts/text';

/** Hours "in local time": the same week in each country's own zone. */
const localHoursSchema = strictObject({
  timeZones: z
    .record(countryCodeSchema, timeZoneSchema)
    .describe('For each country the zone in which the week is meant.'),
  ...weekSchema,
});

/** A part of the world, the countries that a source lists for it, and the hours stated for all. */
export const regionSchema = strictObject({
  name: textSchema.describe('The name that visitors read.'),
  countries: z
    .array(countryCodeSchema)
    .min(1)
    .max(250)
    .describe('The countries that a source lists for it, as two capital letters (ISO 3166-1).'),
  hours: z
    .union([openingHoursSchema, localHoursSchema])
    .describe('The hours stated for all of its countries.'),
  stated: textSchema.describe(
    'The hours as the source words them, told in ours: what "hours" was read from.',
  ),
  assumption: textSchema
    .optional()
    .describe(
      "What we assumed to turn the source's words into zones. It is ours, not the source's word.",
    ),
  sources: z
    .array(slugSchema)
    .min(1)
    .describe('What states the hours: slugs of files in sources/.'),
});
export type Region = z.infer<typeof regionSchema>;
