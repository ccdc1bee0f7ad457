import { sentenceOf } from '@/lib/rules/base/fault';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';
import { calendarDateSchema } from '@/lib/schema/parts/calendar-date';

/** What a build is told from outside: the content folder, and the day for which it derives status. */
export interface BuildInputs {
  contentDir: string;
  today: CalendarDate;
}

/**
 * Reads `CONTENT_DIR` (default `content`) and `BUILD_DATE` (default: the day of `now` in UTC).
 * Throws on a BUILD_DATE that is no day.
 */
export function buildInputs(
  environment: Readonly<Record<string, string | undefined>>,
  now: Date,
): BuildInputs {
  const today = environment.BUILD_DATE || now.toISOString().slice(0, 10);
  if (!calendarDateSchema.safeParse(today).success) {
    throw new Error(sentenceOf({ found: `BUILD_DATE=${today}`, expected: 'a day as YYYY-MM-DD' }));
  }
  return { contentDir: environment.CONTENT_DIR || 'content', today };
}
