import { describe, expect, it } from 'vitest';
import { periodsOverlap, regionHoursIn } from '@/lib/domain/hours/weekly-periods';
import type { WeeklyPeriod } from '@/lib/schema/parts/opening-hours';
import { regionSchema } from '@/lib/schema/region';

/** "Monday 09:00-17:00", and the days between which it holds. */
function period(text: string, validFrom?: string, validThrough?: string): WeeklyPeriod {
  const [dayOfWeek, opens, closes] = text.split(/[ -]/);
  return {
    dayOfWeek,
    opens,
    closes,
    ...(validFrom && { validFrom }),
    ...(validThrough && { validThrough }),
  } as WeeklyPeriod;
}

function overlap(a: WeeklyPeriod, b: WeeklyPeriod): boolean {
  const result = periodsOverlap(a, b);
  expect(periodsOverlap(b, a)).toBe(result);
  return result;
}

describe('two weekly periods', () => {
  it.each([
    ['Monday 09:00-17:00', 'Monday 16:59-20:00', true, 'share their last minute'],
    ['Monday 09:00-17:00', 'Monday 17:00-20:00', false, 'only touch'],
    ['Monday 09:00-17:00', 'Tuesday 09:00-17:00', false, 'lie on two days'],
    ['Monday 09:00-17:00', 'Monday 09:00-17:00', true, 'are the same'],
    ['Monday 09:00-17:00', 'Monday 12:00-13:00', true, 'lie one in the other'],
    ['Monday 00:00-24:00', 'Tuesday 00:00-24:00', false, 'meet at midnight'],
    ['Monday 22:00-06:00', 'Tuesday 05:59-08:00', true, 'meet after midnight'],
    ['Monday 22:00-06:00', 'Tuesday 06:00-08:00', false, 'touch after midnight'],
    ['Monday 22:00-00:00', 'Tuesday 00:00-01:00', false, 'touch at 00:00'],
    ['Sunday 22:00-06:00', 'Monday 00:00-06:00', true, 'meet over the turn of the week'],
    ['Sunday 22:00-06:00', 'Monday 06:00-08:00', false, 'touch over the turn of the week'],
    ['Sunday 00:00-24:00', 'Monday 00:00-24:00', false, 'fill the turn of the week'],
    ['Sunday 10:00-09:00', 'Saturday 10:00-10:01', false, 'leave a gap before the week turns'],
  ])('%s and %s: overlap is %s, because they %s', (one, other, expected) => {
    expect(overlap(period(one), period(other))).toBe(expected);
  });

  it.each([
    ['2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31', false],
    ['2026-01-01', '2026-07-01', '2026-07-01', '2026-12-31', true],
    ['2026-01-01', undefined, undefined, '2025-12-31', false],
    ['2026-01-01', undefined, undefined, '2026-01-01', true],
    [undefined, undefined, '2026-01-01', '2026-01-31', true],
  ])('valid from %s to %s and from %s to %s: overlap is %s', (a, b, c, d, expected) => {
    const hours = 'Monday 09:00-17:00';
    expect(overlap(period(hours, a, b), period(hours, c, d))).toBe(expected);
  });
});

describe('a night on the last day of its validity', () => {
  const night = period('Tuesday 22:00-06:00', undefined, '2026-06-30');
  it.each([
    ['Wednesday 05:00-08:00', '2026-07-01', true, 'meets what holds from the next morning'],
    ['Wednesday 06:00-08:00', '2026-07-01', false, 'only touches it'],
    ['Wednesday 05:00-08:00', '2026-07-02', false, 'is over by the day after'],
    ['Tuesday 21:00-23:00', '2026-07-01', false, 'is not there on another evening'],
    ['Wednesday 05:00-08:00', '2020-01-01', true, 'meets what has held for years'],
  ])('and %s from %s: overlap is %s, because it %s', (other, validFrom, expected) => {
    expect(overlap(night, period(other, validFrom))).toBe(expected);
  });

  it('overlaps over the turn of the week too, but not what ended on its evening', () => {
    const sunday = period('Sunday 22:00-06:00', undefined, '2026-06-28');
    expect(overlap(sunday, period('Monday 05:00-08:00', '2026-06-29'))).toBe(true);
    const later = period('Sunday 22:00-06:00', '2026-06-29');
    expect(overlap(later, period('Monday 05:00-08:00', undefined, '2026-06-29'))).toBe(false);
  });
});

describe('the hours of a region in one country', () => {
  const shared = { name: 'A', countries: ['DE', 'GB'], stated: 'At nine.', sources: ['a'] };
  const regular = [period('Monday 09:00-17:00')];

  it('are in the zone of that country, where the region has a zone for each', () => {
    const hours = { timeZones: { DE: 'Europe/Berlin', GB: 'Europe/London' }, regular };
    const region = regionSchema.parse({ ...shared, hours });
    expect(regionHoursIn(region, 'GB')).toEqual({
      timeZone: 'Europe/London',
      regular,
      exceptions: [],
    });
  });

  it('are unknown in a country without a zone', () => {
    const region = regionSchema.parse({ ...shared, hours: { timeZones: {}, regular } });
    expect(regionHoursIn(region, 'DE')).toBeNull();
  });

  it('are the same everywhere, where the region has one zone', () => {
    const hours = { timeZone: 'Europe/Berlin', regular };
    const region = regionSchema.parse({ ...shared, hours });
    expect(regionHoursIn(region, 'GB')).toEqual({ ...hours, exceptions: [] });
  });
});
