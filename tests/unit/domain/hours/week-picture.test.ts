import { describe, expect, it } from 'vitest';
import { openIntervals } from '@/lib/domain/hours/open-intervals';
import {
  boxesPath,
  markPath,
  pictureWidth,
  spansOf,
  statedSpans,
} from '@/lib/domain/hours/week-picture';
import { dayNumber, instantOf, millisecondsPerDay } from '@/lib/domain/time/zone-offsets';
import { zoneOffsetsOf } from '@/lib/domain/time/zone-offsets-from-temporal';
import type { OpeningHours } from '@/lib/schema/parts/opening-hours';
import { hoursOf } from '@/tests/support/hours-of';

const clocksOf = (zone: string) =>
  zoneOffsetsOf(zone, Date.parse('2026-10-01'), Date.parse('2028-10-01'));

/** Spans of a week from a day of the visitor's, as hours from its first midnight. */
function spans(hours: OpeningHours, zone: string, firstDate: string): (readonly number[])[] {
  const clocks = clocksOf(zone);
  const firstDay = dayNumber(firstDate);
  const at = (day: number) => instantOf(clocks, day * millisecondsPerDay);
  const open = openIntervals(hours, clocksOf(hours.timeZone), at(firstDay - 1), at(firstDay + 8));
  return spansOf(open, clocks, firstDay).map((span) => span.map((minutes) => minutes / 60));
}

const everyDay = (zone: string, times: string) => hoursOf(zone, `Mo-Su ${times}`);

describe('a week in the clocks of a visitor', () => {
  it('is cut at the first and at the last midnight', () => {
    const night = everyDay('Europe/Stockholm', '22:00-06:00');
    const shown = spans(night, 'Europe/Stockholm', '2026-11-23');
    expect(shown[0]).toEqual([0, 6]);
    expect(shown[1]).toEqual([22, 30]);
    expect(shown.at(-1)).toEqual([166, 168]);
    expect(shown).toHaveLength(8);
  });

  it('is shifted by hours and minutes, over the borders of days', () => {
    const desk = hoursOf('America/Los_Angeles', 'Mo-Fr 06:00-18:00');
    expect(spans(desk, 'Asia/Kathmandu', '2026-11-23').slice(0, 2)).toEqual([
      [19.75, 31.75],
      [43.75, 55.75],
    ]);
    expect(
      spans(hoursOf('Australia/Adelaide', 'Mo 08:30-17:30'), 'America/Los_Angeles', '2026-11-22'),
    ).toEqual([[14, 23]]);
  });

  it('is cut where the visitor’s clocks go forward, and leaves the skipped hour empty', () => {
    const always = everyDay('Asia/Tokyo', '00:00-24:00');
    expect(spans(always, 'Europe/London', '2027-03-25')).toEqual([
      [0, 73],
      [74, 168],
    ]);
    expect(spans(always, 'Australia/Lord_Howe', '2027-10-01')).toEqual([
      [0, 50],
      [50.5, 168],
    ]);
  });

  it('moves by an hour where the visitor’s clocks go back', () => {
    const morning = everyDay('Asia/Tokyo', '09:00-12:00');
    const shown = spans(morning, 'America/Los_Angeles', '2026-10-31');
    expect(shown.slice(0, 2)).toEqual([
      [17, 20],
      [40, 43],
    ]);
  });

  it('follows a change at the line when the visitor’s clocks stand', () => {
    const desk = everyDay('Europe/London', '09:00-17:00');
    const shown = spans(desk, 'Asia/Kathmandu', '2027-03-27');
    expect(shown.slice(0, 2)).toEqual([
      [14.75, 22.75],
      [37.75, 45.75],
    ]);
  });

  it('has the exceptions of the line on their days', () => {
    const desk: OpeningHours = {
      ...everyDay('Europe/London', '10:00-16:00'),
      exceptions: [
        { validFrom: '2026-12-25', validThrough: '2026-12-25', periods: [], source: 'page' },
      ],
    };
    expect(spans(desk, 'Europe/London', '2026-12-24')).toHaveLength(6);
  });
});

describe('a week as it is stated', () => {
  it('joins what touches, and takes the night of Sunday into Monday', () => {
    expect(statedSpans(hoursOf('Asia/Tokyo', 'Mo-Su 00:00-24:00'), '2026-11-23')) //
      .toEqual([[0, pictureWidth]]);
    expect(statedSpans(hoursOf('Asia/Tokyo', 'Su 22:00-06:00'), '2026-11-23')).toEqual([
      [0, 360],
      [pictureWidth - 120, pictureWidth],
    ]);
  });

  it('leaves out what has ended and keeps what is to come', () => {
    const until = (validThrough: string) =>
      hoursOf('Asia/Tokyo', 'Mo 09:00-10:00', { validThrough });
    expect(statedSpans(until('2026-11-22'), '2026-11-23')).toEqual([]);
    expect(statedSpans(until('2026-11-23'), '2026-11-23')).toEqual([[540, 600]]);
  });
});

it('boxes stand between the margins, and a mark at its minute', () => {
  expect(boxesPath([[60, 120]], 5)).toBe('M60 5h60v14H60z');
  expect(boxesPath([], 5)).toBe('');
  expect(markPath(3 * millisecondsPerDay + 90_000, 2)).toBe('M1442 0v24');
});
