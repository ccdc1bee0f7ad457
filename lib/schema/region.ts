import * as z from 'zod';
import { countryCodeSchema } from './country-code';
import { openingHoursSchema, timeZoneSchema, weekSchema } from './opening-hours';
import { slugSchema } from './slug';
import { strictObject } from './strict-object';
import { textSchema } from './text';

/** Hours "in local time": the same week in each country's own zone. */
const localHoursSchema = strictObject({
  timeZones: z.record(countryCodeSchema, timeZoneSchema),
  ...weekSchema,
});

/** A part of the world, the countries that a source lists for it, and the hours stated for all. */
export const regionSchema = strictObject({
  name: textSchema,
  countries: z.array(countryCodeSchema).min(1).max(250),
  hours: z.union([openingHoursSchema, localHoursSchema]),
  /** The hours as the source words them, told in ours: what `hours` was read from. */
  stated: textSchema,
  /** What we assumed to turn the source's words into zones. It is ours, not the source's word. */
  assumption: textSchema.optional(),
  sources: z.array(slugSchema).min(1),
});
export type Region = z.infer<typeof regionSchema>;
