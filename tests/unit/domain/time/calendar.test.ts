import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/time/calendar';

describe('addDays', () => {
  it.each([
    ['2026-01-01', 90, '2026-04-01'],
    ['2026-01-01', 365, '2027-01-01'],
    ['2027-12-31', 1, '2028-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-11-23', 0, '2026-11-23'],
  ])('moves %s by %i to %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });
});
