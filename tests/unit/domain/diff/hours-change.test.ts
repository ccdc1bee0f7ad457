import { describe, expect, it } from 'vitest';
import { hoursChange } from '@/lib/domain/diff/hours-change';
import type { DayOfWeek, OpeningHours } from '@/lib/schema/parts/opening-hours';

const hours = (timeZone: string, ...periods: [DayOfWeek, string, string][]): OpeningHours => ({
  timeZone,
  regular: periods.map(([dayOfWeek, opens, closes]) => ({ dayOfWeek, opens, closes })),
  exceptions: [],
});

// A Monday.
const today = '2026-11-23';

describe('the effect of other hours on seven days', () => {
  it('is nothing for equal hours, nor where none were or are', () => {
    const week = hours('Europe/London', ['Monday', '09:00', '17:00']);
    expect(hoursChange(week, structuredClone(week), today)).toBeNull();
    expect(hoursChange(null, null, today)).toBeNull();
  });

  it('names only the days that differ', () => {
    const before = hours(
      'Europe/London',
      ['Monday', '09:00', '17:00'],
      ['Friday', '09:00', '17:00'],
    );
    const after = hours(
      'Europe/London',
      ['Monday', '09:00', '17:00'],
      ['Friday', '09:00', '16:00'],
    );
    expect(hoursChange(before, after, today)?.days).toEqual([
      { date: '2026-11-27', before: ['09:00-17:00'], after: ['09:00-16:00'] },
    ]);
  });

  it('tells another zone in the clocks of the new one', () => {
    const before = hours('Europe/London', ['Monday', '09:00', '17:00']);
    const after = hours('Europe/Berlin', ['Monday', '09:00', '17:00']);
    expect(hoursChange(before, after, today)).toMatchObject({
      timeZone: 'Europe/Berlin',
      days: [{ date: '2026-11-23', before: ['10:00-18:00'], after: ['09:00-17:00'] }],
    });
  });

  it('cuts a night at midnight, and ends the day at 24:00', () => {
    const after = hours('Europe/London', ['Tuesday', '22:00', '06:00']);
    expect(hoursChange(null, after, today)?.days).toEqual([
      { date: '2026-11-24', before: [], after: ['22:00-24:00'] },
      { date: '2026-11-25', before: [], after: ['00:00-06:00'] },
    ]);
  });

  it('tells hours that are gone in the clocks that they had', () => {
    const before = hours('America/New_York', ['Sunday', '00:00', '24:00']);
    expect(hoursChange(before, null, today)).toMatchObject({
      timeZone: 'America/New_York',
      days: [{ date: '2026-11-29', before: ['00:00-24:00'], after: [] }],
    });
  });

  it('has no days when only a later holiday differs', () => {
    const before = hours('Europe/London', ['Monday', '09:00', '17:00']);
    const holiday = {
      validFrom: '2026-12-28',
      validThrough: '2026-12-28',
      periods: [],
      source: 's',
    };
    expect(hoursChange(before, { ...before, exceptions: [holiday] }, today)?.days).toEqual([]);
  });

  it('keeps to local days where clocks change', () => {
    // 2026-10-25 has 25 hours in London.
    const after = hours('Europe/London', ['Sunday', '00:00', '24:00']);
    expect(hoursChange(null, after, '2026-10-24')?.days).toEqual([
      { date: '2026-10-25', before: [], after: ['00:00-24:00'] },
    ]);
  });
});
