import * as z from 'zod';
import { expects } from './expectation';

/** A day of the calendar, ISO 8601 `YYYY-MM-DD`. It has no zone; two such texts compare as days do. */
export const calendarDateSchema = z.iso.date(expects('day'));
export type CalendarDate = z.infer<typeof calendarDateSchema>;
