import * as z from 'zod';
import {
  countryCode,
  day,
  slug,
  sourceSlugs,
  status,
  timeZone,
  validThrough,
  words,
} from './terms';

const opens = z
  .string()
  .regex(/^\d\d:\d\d$/)
  .describe('The local time at which it opens.');
const closes = z
  .string()
  .regex(/^\d\d:\d\d$/)
  .describe(
    'The local time at which it closes. "24:00" is the end of the day; a time before "opens" lies on the next day.',
  );

/** schema.org's OpeningHoursSpecification. */
const period = z
  .strictObject({
    dayOfWeek: z
      .enum(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])
      .describe('The day on which the period begins.'),
    opens,
    closes,
    validFrom: day.nullable().describe('The first day on which this holds; null: no limit.'),
    validThrough: day.nullable().describe('The last day on which this holds; null: no limit.'),
  })
  .describe('One open period of an ordinary week.');

const exception = z
  .strictObject({
    validFrom: day.describe('The first of these days.'),
    validThrough: day.describe('The last of these days.'),
    periods: z
      .array(z.strictObject({ opens, closes }))
      .describe('The open periods of each of these days; an empty list means closed.'),
    reason: words.nullable().describe('Why the hours differ.'),
    source: slug.describe('What states it: an identifier of a source.'),
  })
  .describe('Days with other hours.');

const week = {
  openingHoursSpecification: z.array(period).describe('The ordinary week.'),
  specialOpeningHoursSpecification: z.array(exception).describe('Days with other hours.'),
  sources: sourceSlugs.describe('What states the hours: identifiers of sources.'),
};

/** The hours of one contact; those of a contact that is not confirmed are a claim. */
export const hoursShape = z
  .strictObject({
    status,
    validThrough,
    timeZone: timeZone.describe('The zone of all times, as Area/Location (IANA).'),
    ...week,
    region: slug.nullable().describe('The region whose hours they are; null if they are its own.'),
  })
  .describe('When it is open. Only confirmed hours tell whether it is open.');

/** The hours stated for all countries of a region. */
export const regionHoursShape = z
  .strictObject({
    status,
    validThrough,
    timeZones: z
      .record(countryCode, timeZone)
      .describe('For each country the zone in which the week is meant.'),
    ...week,
  })
  .describe('The hours stated for all countries of the region.');
