import { describe, expect, it } from 'vitest';
import { hoursExceptionSchema, weeklyPeriodSchema } from '@/lib/schema/parts/opening-hours';

const period = { dayOfWeek: 'Monday', opens: '09:00', closes: '17:00' };
const accepts = (data: object) => weeklyPeriodSchema.safeParse(data).success;

describe('a weekly period', () => {
  it.each([
    ['09:00', '17:00'],
    ['22:00', '06:00'],
    ['00:00', '24:00'],
  ])('may go from %s to %s', (opens, closes) => {
    expect(accepts({ ...period, opens, closes })).toBe(true);
  });

  it.each([
    ['09:00', '25:00'],
    ['24:00', '25:00'],
    ['9:00', '17:00'],
    ['09:00', '24:01'],
    ['09:00', '09:00'],
  ])('may not go from %s to %s', (opens, closes) => {
    expect(accepts({ ...period, opens, closes })).toBe(false);
  });

  it('ends its validity on the day it begins or later', () => {
    expect(accepts({ ...period, validFrom: '2026-12-01', validThrough: '2026-12-01' })).toBe(true);
    expect(accepts({ ...period, validFrom: '2026-12-02', validThrough: '2026-12-01' })).toBe(false);
    expect(accepts({ ...period, validThrough: '2026-12-01' })).toBe(true);
  });
});

describe('an exception', () => {
  const closed = { validFrom: '2026-12-25', periods: [], source: 'hours-page' };

  it('without periods is a closed day', () => {
    const data = { ...closed, validThrough: '2026-12-25' };
    expect(hoursExceptionSchema.safeParse(data).success).toBe(true);
  });

  it('does not end before it begins', () => {
    const data = { ...closed, validThrough: '2026-12-24' };
    expect(hoursExceptionSchema.safeParse(data).success).toBe(false);
  });
});
