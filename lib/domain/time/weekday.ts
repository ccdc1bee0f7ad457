/** Days of the week from Monday, in iCalendar's letters (RFC 5545, BYDAY), which HSDS takes over. */
export const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** The day of the week, from Monday (0), of a day by its number; 1970-01-01, day 0, was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}
