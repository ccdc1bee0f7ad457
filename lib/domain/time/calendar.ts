import type { CalendarDate } from '@/lib/schema/parts/calendar-date';
import { millisecondsPerDay } from './zone-offsets';

/** The day `days` after `date` (before it, if negative). Calendar arithmetic, without any zone. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const moved = new Date(Date.parse(`${date}T00:00:00Z`) + days * millisecondsPerDay);
  return moved.toISOString().slice(0, 10);
}
