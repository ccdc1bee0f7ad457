import { describe, expect, it } from 'vitest';
import { dayTimes, statedDayTimes } from '@/lib/domain/hours/day-times';
import { openIntervals } from '@/lib/domain/hours/open-intervals';
import type { WeekTemplates } from '@/lib/domain/hours/week-words';
import { clockWords, fill, timesWords, weekWords } from '@/lib/domain/hours/week-words';
import { dayNumber, instantOf, millisecondsPerDay } from '@/lib/domain/time/zone-offsets';
import { zoneOffsetsOf } from '@/lib/domain/time/zone-offsets-from-temporal';
import type { OpeningHours } from '@/lib/schema/parts/opening-hours';
import { hoursOf } from '@/tests/support/hours-of';

const templates: WeekTemplates = {
  range: '{opens}-{closes}',
  rangeNextDay: '{opens}-{closes}+',
  aroundTheClock: 'always',
  closed: 'closed',
  oneDay: '{day} {times}',
  days: '{first} to {last} {times}',
  everyDay: 'daily {times}',
};
const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const from = Date.parse('2026-10-01');
const clocksOf = (zone: string) => zoneOffsetsOf(zone, from, Date.parse('2028-10-01'));

/** A visitor's week from a Monday on. */
function shown(hours: OpeningHours, zone: string, monday: string): string[] {
  const clocks = clocksOf(zone);
  const firstDay = dayNumber(monday);
  const at = (day: number) => instantOf(clocks, day * millisecondsPerDay);
  const open = openIntervals(hours, clocksOf(hours.timeZone), at(firstDay - 1), at(firstDay + 8));
  return weekWords(dayTimes(open, clocks, firstDay), names, templates);
}

function stated(hours: OpeningHours): string[] {
  return weekWords(statedDayTimes(hours.regular), names, templates);
}

describe('a stated week in words', () => {
  it('joins days with equal hours and says which are closed', () => {
    expect(stated(hoursOf('Asia/Tokyo', 'Mo-Fr 08:00-12:00, 13:00-17:00'))).toEqual([
      'Mo to Fr 08:00-12:00, 13:00-17:00',
      'Sa to Su closed',
    ]);
    expect(stated(hoursOf('Asia/Tokyo', 'Tu 08:00-24:00'))).toEqual([
      'Mo closed',
      'Tu 08:00-24:00',
      'We to Su closed',
    ]);
  });

  it('names a night by the day on which it begins, and a line that never closes', () => {
    expect(stated(hoursOf('Asia/Tokyo', 'Mo-Su 22:00-06:00'))).toEqual(['daily 22:00-06:00+']);
    expect(stated(hoursOf('Asia/Tokyo', 'Mo-Su 00:00-24:00'))).toEqual(['daily always']);
  });

  it('says what else is to be said of a stretch', () => {
    const day = [{ opens: 0, closes: 3_600_000, note: 'in May' }];
    expect(timesWords(day, templates)).toBe('00:00-01:00 in May');
  });

  it('leaves out closed days where there is no word for them', () => {
    const days = statedDayTimes(hoursOf('Asia/Tokyo', 'Tu-We 08:00-09:00').regular);
    expect(weekWords(days, names, { ...templates, closed: '' })).toEqual(['Tu to We 08:00-09:00']);
  });
});

describe('a week in the visitor’s time in words', () => {
  it('puts the rest of the night before on the first day', () => {
    const night = hoursOf('Europe/Stockholm', 'Mo-Su 22:00-06:00');
    expect(shown(night, 'Europe/Stockholm', '2026-11-23')).toEqual([
      'Mo 00:00-06:00, 22:00-06:00+',
      'Tu to Su 22:00-06:00+',
    ]);
  });

  it('moves hours to the days on which the visitor has them', () => {
    const desk = hoursOf('Australia/Adelaide', 'Mo-Fr 08:30-17:30');
    expect(shown(desk, 'America/Los_Angeles', '2026-11-23')).toEqual([
      'Mo to Th 14:00-23:00',
      'Fr to Sa closed',
      'Su 14:00-23:00',
    ]);
  });

  it('cuts what is longer than a day at midnight', () => {
    const week = hoursOf('America/New_York', 'Mo-Fr 00:00-24:00');
    expect(shown(week, 'Europe/London', '2026-11-23')).toEqual([
      'Mo 05:00-24:00',
      'Tu to Fr always',
      'Sa 00:00-05:00',
      'Su closed',
    ]);
    const always = hoursOf('America/New_York', 'Mo-Su 00:00-24:00');
    expect(shown(always, 'Australia/Lord_Howe', '2026-11-23')).toEqual(['daily always']);
  });

  it('shows the times that clocks show, on both sides of a change', () => {
    const desk = hoursOf('Europe/London', 'Mo-Su 09:00-17:00');
    expect(shown(desk, 'America/New_York', '2027-03-08')).toEqual([
      'Mo to Sa 04:00-12:00',
      'Su 05:00-13:00',
    ]);
    const lordHowe = hoursOf('Asia/Tokyo', 'Mo-Su 09:00-10:00');
    expect(shown(lordHowe, 'Australia/Lord_Howe', '2027-09-27')).toEqual([
      'Mo to Sa 10:30-11:30',
      'Su 11:00-12:00',
    ]);
  });

  it('ends a stretch with what clocks show before they change at that instant', () => {
    const desk = hoursOf('Europe/London', 'Su 00:00-01:00');
    expect(shown(desk, 'Europe/London', '2027-03-22')).toContain('Su 00:00-01:00');
  });
});

it('fills in what it has a value for, once each, and leaves other names', () => {
  expect(fill('{a} {b} {a}', { a: '{b}' })).toBe('{b} {b} {b}');
  expect(fill('{a} {c}', { a: '1' })).toBe('1 {c}');
});

it('tells times to the minute, and the end of the day as 24:00', () => {
  expect(clockWords(0)).toBe('00:00');
  expect(clockWords(9 * 3_600_000 + 5 * 60_000 + 59_999)).toBe('09:05');
  expect(clockWords(millisecondsPerDay)).toBe('24:00');
});
