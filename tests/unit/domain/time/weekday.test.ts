import { expect, it } from 'vitest';
import { weekdayCodes, weekdayOf } from '@/lib/domain/time/weekday';
import { dayNumber } from '@/lib/domain/time/zone-offsets';

it.each([
  ['2026-11-23', 'MO'],
  ['2026-11-29', 'SU'],
  ['1970-01-01', 'TH'],
  ['1969-12-31', 'WE'],
  ['1900-01-01', 'MO'],
])('%s is a day %s', (date, code) => {
  expect(weekdayCodes[weekdayOf(dayNumber(date))]).toBe(code);
});
