import { describe, expect, it } from 'vitest';
import type { Interval } from '@/lib/domain/hours/open-intervals';
import { intersection, openIntervals } from '@/lib/domain/hours/open-intervals';
import { timesToCall } from '@/lib/domain/hours/time-to-call';
import { zoneOffsetsOf } from '@/lib/domain/time/zone-offsets-from-temporal';
import type { OpeningHours } from '@/lib/schema/parts/opening-hours';
import { depth } from '@/tests/support/depth';
import { hoursCases } from '@/tests/support/hours-cases';
import { hoursOf } from '@/tests/support/hours-of';
import { paint } from '@/tests/support/painted-hours';

const tableOf = (zone: string, from = '2026-11-23', until = '2028-11-23') =>
  zoneOffsetsOf(zone, Date.parse(from), Date.parse(until));

const words = (intervals: readonly Interval[]) =>
  intervals.map((interval) =>
    interval.map((at) => new Date(at).toISOString().slice(0, 16)).join(' to '),
  );

function open(hours: OpeningHours, from: string, to: string): string[] {
  return words(openIntervals(hours, tableOf(hours.timeZone), Date.parse(from), Date.parse(to)));
}

describe('the open intervals of a span', () => {
  it('are cut at its ends, and follow the clocks of the zone', () => {
    const hours = hoursOf('Europe/Berlin', 'Mo-Su 22:00-06:00');
    expect(open(hours, '2027-03-27T00:00Z', '2027-03-28T22:00Z')).toEqual([
      '2027-03-27T00:00 to 2027-03-27T05:00',
      '2027-03-27T21:00 to 2027-03-28T04:00',
      '2027-03-28T20:00 to 2027-03-28T22:00',
    ]);
  });

  it('are one where periods touch or overlap', () => {
    const hours = hoursOf('Asia/Tokyo', 'Mo-Tu 00:00-12:00, 12:00-24:00, 11:00-13:00');
    expect(open(hours, '2026-11-25T00:00Z', '2026-12-05T00:00Z')).toEqual([
      '2026-11-29T15:00 to 2026-12-01T15:00',
    ]);
  });

  it('are none past the ends of the table, in an empty span, or in one that runs backwards', () => {
    const hours = hoursOf('Asia/Tokyo', 'Mo-Su 00:00-24:00');
    expect(open(hours, '0001-01-01T00:00Z', '9999-01-01T00:00Z')).toEqual([
      '2026-11-23T00:00 to 2028-11-23T00:00',
    ]);
    expect(open(hours, '2030-01-01T00:00Z', '2031-01-01T00:00Z')).toEqual([]);
    expect(open(hours, '2027-01-01T00:00Z', '2027-01-01T00:00Z')).toEqual([]);
    expect(open(hours, '2027-01-02T00:00Z', '2027-01-01T00:00Z')).toEqual([]);
  });

  it('are the minutes that Temporal paints open', () => {
    const lines = hoursCases().filter((_, index) => index % 5 === 0);
    for (const { hours, day } of lines) {
      const { start, minutes } = paint(hours, day, 9);
      const end = start + minutes.length * 60_000;
      const margin = 400 * 86_400_000;
      const table = zoneOffsetsOf(hours.timeZone, start - margin, end + margin);
      const found = new Uint8Array(minutes.length);
      for (const [from, to] of openIntervals(hours, table, start, end)) {
        found.fill(1, (from - start) / 60_000, (to - start) / 60_000);
      }
      expect(Buffer.from(found).equals(Buffer.from(minutes)), JSON.stringify(hours)).toBe(true);
    }
    expect(lines.length).toBeGreaterThan(depth(25, 250));
  });
});

describe('what lies in both of two lists', () => {
  it('is every part that they share, and no instant at which they only touch', () => {
    const some: Interval[] = [
      [0, 10],
      [20, 30],
    ];
    expect(intersection(some, [[5, 25]])).toEqual([
      [5, 10],
      [20, 25],
    ]);
    expect(intersection(some, [[10, 20]])).toEqual([]);
    expect(intersection([], some)).toEqual([]);
  });
});

describe('the times to call', () => {
  const from = Date.parse('2026-11-23T00:00Z');
  const berlin = hoursOf('Europe/Berlin', 'Mo-Fr 09:00-17:00');
  const callFrom = (zone: string, hours: OpeningHours, days: number) =>
    words(
      timesToCall(hours, tableOf(hours.timeZone), tableOf(zone), from, from + days * 86_400_000),
    );

  it('are the hours of the line where both are in one zone', () => {
    expect(callFrom('Europe/Berlin', berlin, 1)).toEqual(['2026-11-23T08:00 to 2026-11-23T16:00']);
  });

  it('leave out the night of a visitor far away', () => {
    expect(callFrom('America/New_York', berlin, 1)).toEqual([
      '2026-11-23T14:00 to 2026-11-23T16:00',
    ]);
    expect(callFrom('Asia/Kathmandu', berlin, 1)).toEqual(['2026-11-23T08:00 to 2026-11-23T15:15']);
  });

  it('are none where the line is open only while the visitor sleeps', () => {
    expect(callFrom('Pacific/Auckland', hoursOf('Europe/Berlin', 'Mo-Fr 10:00-17:00'), 7)) //
      .toEqual([]);
  });

  it('are the whole day, from 09:00 to 21:00, of a line that never closes', () => {
    const always = hoursOf('America/New_York', 'Mo-Su 00:00-24:00');
    expect(callFrom('Asia/Tokyo', always, 2)).toEqual([
      '2026-11-23T00:00 to 2026-11-23T12:00',
      '2026-11-24T00:00 to 2026-11-24T12:00',
    ]);
  });

  it('are none where the clocks of the visitor are not known', () => {
    const ended = tableOf('Europe/Berlin', '2020-01-01', '2021-01-01');
    const line = tableOf('Europe/Berlin');
    expect(timesToCall(berlin, line, ended, from, from + 86_400_000)).toEqual([]);
  });
});
