import type { CalendarDate } from '@/lib/schema/parts/calendar-date';

/** What the export says in words; the specification has no place for the last day of a value. */
interface HsdsWords {
  /** Until when a value is confirmed, and that it is not afterwards. `page` is a whole address. */
  lastDay: (day: CalendarDate, page: string) => string;
  /** Whose clocks the times are of, and until when they are confirmed. */
  hours: (timeZone: string, day: CalendarDate) => string;
  worldwide: string;
  /** The name of a country by its ISO 3166-1 code. */
  country: (code: string) => string;
  /** The name of a language by its BCP 47 tag. */
  language: (tag: string) => string;
}

/** What the export says of the site that publishes it. */
export interface HsdsSite {
  warning: string;
  words: HsdsWords;
  /** The page of a contact, for people; a whole address. */
  page: (slug: string) => string;
}
