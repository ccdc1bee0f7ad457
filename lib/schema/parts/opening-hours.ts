import * as z from 'zod';
import { calendarDateSchema } from './calendar-date';
import { daysOfWeek } from './days-of-week';
import { expects } from './expectation';
import { slugSchema } from './slug';
import { strictObject } from './strict-object';
import { textSchema } from './text';

const dayOfWeekSchema = z.enum(daysOfWeek);
export type DayOfWeek = z.infer<typeof dayOfWeekSchema>;

const opensSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, expects('opening-time'));
const closesSchema = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, expects('closing-time'));

/** A day that is left out sets no limit. */
const daysInOrder = (span: { validFrom?: string | undefined; validThrough?: string | undefined }) =>
  (span.validFrom ?? '') <= (span.validThrough ?? '9999-12-31');
const lastNotBeforeFirst = {
  path: ['validThrough'],
  error: expects('last-day'),
};

/** Equal times could mean "closed" or "around the clock": neither is guessed. */
const timesDiffer = (period: { opens: string; closes: string }) => period.opens !== period.closes;
const differentTimes = {
  path: ['closes'],
  error: expects('another-time'),
};

/**
 * One stretch of open time that begins on `dayOfWeek`, in the local time of the zone beside it.
 * `closes` before `opens` lies on the next day; `24:00` is the end of the day.
 */
export const weeklyPeriodSchema = strictObject({
  dayOfWeek: dayOfWeekSchema.describe('The day on which the period begins.'),
  opens: opensSchema.describe('The local time at which it opens, such as "09:00".'),
  closes: closesSchema.describe(
    'The local time at which it closes; "24:00" is the end of the day, a time before "opens" lies on the next day.',
  ),
  validFrom: calendarDateSchema.optional().describe('The first day on which this holds.'),
  validThrough: calendarDateSchema.optional().describe('The last day on which this holds.'),
})
  .refine(timesDiffer, differentTimes)
  .refine(daysInOrder, lastNotBeforeFirst);
export type WeeklyPeriod = z.infer<typeof weeklyPeriodSchema>;

/** Other hours from `validFrom` to `validThrough`, both included; no periods means closed. */
export const hoursExceptionSchema = strictObject({
  validFrom: calendarDateSchema.describe('The first day on which this holds.'),
  validThrough: calendarDateSchema.describe('The last day on which this holds.'),
  periods: z
    .array(
      strictObject({
        opens: opensSchema.describe('The local time at which it opens, such as "09:00".'),
        closes: closesSchema.describe(
          'The local time at which it closes; "24:00" is the end of the day, a time before "opens" lies on the next day.',
        ),
      }).refine(timesDiffer, differentTimes),
    )
    .max(10)
    .describe('The open times of these days; an empty list means closed.'),
  reason: textSchema.optional().describe('Why the hours differ, such as the name of a holiday.'),
  source: slugSchema.describe('What states it: a slug of a file in sources/.'),
}).refine(daysInOrder, lastNotBeforeFirst);
export type HoursException = z.infer<typeof hoursExceptionSchema>;

export const weekSchema = {
  regular: z.array(weeklyPeriodSchema).max(70).describe('The periods of an ordinary week.'),
  exceptions: z.array(hoursExceptionSchema).max(100).default([]).describe('Days with other hours.'),
};

/** An IANA zone, Area/Location. That it exists is a rule's business; the shape keeps `PST` out. */
export const timeZoneSchema = z.string().min(1, expects('time-zone')).max(60);

/** Weekly periods in one zone, with dated exceptions. */
export const openingHoursSchema = strictObject({
  timeZone: timeZoneSchema.describe(
    'The zone of the times, as Area/Location, such as "Europe/Berlin".',
  ),
  ...weekSchema,
  sources: z
    .array(slugSchema)
    .min(1)
    .optional()
    .describe(
      'What states the hours, where that is not what names the contact: slugs of files in sources/.',
    ),
});
export type OpeningHours = z.infer<typeof openingHoursSchema>;
