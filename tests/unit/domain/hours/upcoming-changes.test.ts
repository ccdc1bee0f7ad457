import { describe, expect, it } from 'vitest';
import { sentHours } from '@/lib/domain/hours/sent-hours';
import type { WallClock } from '@/lib/domain/hours/upcoming-changes';
import {
  clockChangeSoon,
  clockChangesSoon,
  exceptionsSoon,
} from '@/lib/domain/hours/upcoming-changes';
import { wallTimeAt } from '@/lib/domain/time/zone-offsets';
import { zoneOffsetsAround } from '@/lib/domain/time/zone-offsets-from-temporal';
import { hoursOf } from '@/tests/support/hours-of';

function clockOf(zone: string): WallClock {
  return (instant) => wallTimeAt(zoneOffsetsAround(zone, instant), instant);
}

function changeAfter(zone: string, at: string): string | undefined {
  const wall = clockChangeSoon(clockOf(zone), Date.parse(at));
  return wall === null ? undefined : new Date(wall).toISOString().slice(0, 16);
}

describe('a clock change within a week', () => {
  it.each([
    ['Europe/London', '2026-03-22T01:00:00Z', '2026-03-29T02:00'],
    ['Europe/London', '2026-03-29T00:59:00Z', '2026-03-29T02:00'],
    ['Europe/London', '2026-10-20T12:34:00Z', '2026-10-25T01:00'],
    ['Australia/Lord_Howe', '2026-10-01T00:00:00Z', '2026-10-04T02:30'],
    ['America/Havana', '2026-03-05T00:00:00Z', '2026-03-08T01:00'],
    ['Asia/Beirut', '2026-10-24T00:00:00Z', '2026-10-24T23:00'],
    ['Africa/Casablanca', '2026-02-12T00:00:00Z', '2026-02-15T02:00'],
  ])('in %s after %s is told as %s', (zone, at, expected) => {
    expect(changeAfter(zone, at)).toBe(expected);
  });

  it.each([
    ['Europe/London', '2026-03-22T00:29:00Z'],
    ['Europe/London', '2026-03-29T01:00:00Z'],
    ['Europe/London', '2026-03-29T01:12:00Z'],
    ['Asia/Kathmandu', '2026-03-29T00:00:00Z'],
    ['America/Mexico_City', '2026-04-04T00:00:00Z'],
  ])('in %s after %s is none', (zone, at) => {
    expect(changeAfter(zone, at)).toBeUndefined();
  });

  it('is one where both clocks change on the same day, and two otherwise', () => {
    const london = clockOf('Europe/London');
    const sunday = Date.parse('2026-03-29T02:00Z');
    const before = Date.parse('2026-03-27T00:00Z');
    expect(clockChangesSoon(london, clockOf('Europe/Athens'), before)).toEqual({
      there: null,
      here: null,
      both: sunday,
    });
    expect(clockChangesSoon(london, clockOf('America/New_York'), before)).toEqual({
      there: sunday,
      here: null,
      both: null,
    });
    expect(clockChangesSoon(clockOf('Asia/Tokyo'), london, before)).toEqual({
      there: null,
      here: sunday,
      both: null,
    });
  });
});

describe('exceptions within a week', () => {
  const days = ['2026-12-25', '2026-12-31', '2027-01-01'];
  const hours = {
    ...hoursOf('Pacific/Auckland', 'Mo-Fr 09:00-17:00'),
    exceptions: days.map((day) => ({
      validFrom: day,
      validThrough: day,
      periods: [],
      source: 'contact-page',
    })),
  };
  const sent = sentHours(hours, '2026-11-23');

  it.each([
    ['2026-12-17T10:59:00Z', []],
    ['2026-12-17T11:00:00Z', [0]],
    ['2026-12-25T10:59:00Z', [0, 1, 2]],
    ['2026-12-25T11:00:00Z', [1, 2]],
    ['2027-01-01T11:00:00Z', []],
  ])('are counted in the days of the line: at %s', (at, expected) => {
    expect(exceptionsSoon(sent, Date.parse(at))).toEqual(expected);
  });
});
