import * as z from 'zod';

/** A day of the calendar, ISO 8601 `YYYY-MM-DD`. It has no zone; two such texts compare as days do. */
export const calendarDateSchema = z.iso.date('a day as YYYY-MM-DD, such as "2026-05-16"');
export type CalendarDate = z.infer<typeof calendarDateSchema>;
