/** schema.org's DayOfWeek, in the order of ISO 8601: the week begins on Monday. */
export const daysOfWeek = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;
