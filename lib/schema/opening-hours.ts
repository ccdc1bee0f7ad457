import * as z from 'zod';
import { calendarDateSchema } from './calendar-date';
import { daysOfWeek } from './days-of-week';
import { slugSchema } from './slug';
import { strictObject } from './strict-object';
import { textSchema } from './text';

export { daysOfWeek };
export const dayOfWeekSchema = z.enum(daysOfWeek);
export type DayOfWeek = z.infer<typeof dayOfWeekSchema>;

const opensSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time from "00:00" to "23:59", such as "09:00"');
const closesSchema = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'a time from "00:00" to "24:00", such as "17:30"');

/** A day that is left out sets no limit. */
const daysInOrder = (span: { validFrom?: string | undefined; validThrough?: string | undefined }) =>
  (span.validFrom ?? '') <= (span.validThrough ?? '9999-12-31');
const lastNotBeforeFirst = {
  path: ['validThrough'],
  error: 'the day of "validFrom" or a later one',
};

/** Equal times could mean "closed" or "around the clock": neither is guessed. */
const timesDiffer = (period: { opens: string; closes: string }) => period.opens !== period.closes;
const differentTimes = {
  path: ['closes'],
  error: 'a time other than "opens"; around the clock is "00:00" to "24:00"',
};

/**
 * One stretch of open time that begins on `dayOfWeek`, in the local time of the zone beside it.
 * `closes` before `opens` lies on the next day; `24:00` is the end of the day.
 */
export const weeklyPeriodSchema = strictObject({
  dayOfWeek: dayOfWeekSchema,
  opens: opensSchema,
  closes: closesSchema,
  validFrom: calendarDateSchema.optional(),
  validThrough: calendarDateSchema.optional(),
})
  .refine(timesDiffer, differentTimes)
  .refine(daysInOrder, lastNotBeforeFirst);
export type WeeklyPeriod = z.infer<typeof weeklyPeriodSchema>;

/** Other hours from `validFrom` to `validThrough`, both included; no periods means closed. */
export const hoursExceptionSchema = strictObject({
  validFrom: calendarDateSchema,
  validThrough: calendarDateSchema,
  periods: z
    .array(
      strictObject({ opens: opensSchema, closes: closesSchema }).refine(
        timesDiffer,
        differentTimes,
      ),
    )
    .max(10),
  reason: textSchema.optional(),
  source: slugSchema,
}).refine(daysInOrder, lastNotBeforeFirst);
export type HoursException = z.infer<typeof hoursExceptionSchema>;

export const weekSchema = {
  regular: z.array(weeklyPeriodSchema).max(70),
  exceptions: z.array(hoursExceptionSchema).max(100).default([]),
};

/** An IANA zone, Area/Location. That it exists is a rule's business; the shape keeps `PST` out. */
export const timeZoneSchema = z
  .string()
  .min(1, 'a time zone as Area/Location, such as "Europe/Berlin"')
  .max(60, 'at most 60 characters');

/** Weekly periods in one zone, with dated exceptions. */
export const openingHoursSchema = strictObject({
  timeZone: timeZoneSchema,
  ...weekSchema,
  /** What states the hours, where that is not what names the contact. */
  sources: z.array(slugSchema).min(1).optional(),
});
export type OpeningHours = z.infer<typeof openingHoursSchema>;
