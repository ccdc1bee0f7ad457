import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { ZoneOffsets } from '@/lib/domain/time/zone-offsets';
import {
  covers,
  dayExists,
  dayNumber,
  instantOf,
  localDateTime,
  wallTimeAt,
} from '@/lib/domain/time/zone-offsets';
import { zoneOffsetsAround, zoneOffsetsOf } from '@/lib/domain/time/zone-offsets-from-temporal';
import { focusDays } from '@/tests/support/hours-cases';
import { seededNumbers } from '@/tests/support/seeded-numbers';

const hour = 3_600_000;

/** Zones with offsets in seconds, changes of a whole day, or many changes. */
const history = ['Africa/Monrovia', 'Europe/Amsterdam', 'Pacific/Kwajalein', 'Asia/Manila'];
const spans = [
  ...Object.keys(focusDays).map((zone) => [zone, '2008-01-01', '2030-01-01']),
  ...[...history, 'America/Toronto', 'Africa/El_Aaiun'].map((zone) => [
    zone,
    '1840-01-01',
    '2030-01-01',
  ]),
].map(([zone = '', from = '', until = '']) => ({
  zone,
  table: zoneOffsetsOf(zone, Date.parse(from), Date.parse(until)),
}));

/** Moments around every change of a table, and between them. */
function moments({ from, until, offsets }: ZoneOffsets, seed: number): number[] {
  const random = seededNumbers(seed);
  const near = offsets.slice(1).flatMap(([start]) => {
    const close = Array.from({ length: 4 }, () => start + Math.floor((random() - 0.5) * 6 * hour));
    return [...close, start, start - 1, start + 25 * hour, start - 25 * hour];
  });
  const anywhere = Array.from({ length: 20 }, () => Math.floor(from + random() * (until - from)));
  return [...near, ...anywhere].filter((at) => from + 48 * hour < at && at < until - 48 * hour);
}

describe.each(spans)('the offsets of $zone', ({ zone, table }) => {
  it('turn an instant into the day and time that Temporal shows', () => {
    const instants = moments(table, 1);
    const shown = instants.map((at) => {
      const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
      const time = zoned.toPlainTime().toString().slice(0, 5);
      return { date: zoned.toPlainDate().toString(), time };
    });
    expect(instants.map((at) => localDateTime(table, at))).toEqual(shown);
  });

  it('turn a day and time into the instant that Temporal finds compatible', () => {
    const wallTimes = moments(table, 2).map((at) => wallTimeAt(table, at) + 30 * 60_000);
    const found = wallTimes.map(
      (wallTime) =>
        Temporal.PlainDateTime.from(new Date(wallTime).toISOString().slice(0, -1)).toZonedDateTime(
          zone,
          { disambiguation: 'compatible' },
        ).epochMilliseconds,
    );
    expect(wallTimes.map((wallTime) => instantOf(table, wallTime))).toEqual(found);
  });
});

describe('a table of offsets', () => {
  const table = zoneOffsetsOf('Europe/Berlin', Date.parse('2026-11-23'), Date.parse('2028-11-23'));

  it('is a few pairs for two years', () => {
    expect(table.offsets).toEqual([
      [Date.parse('2026-11-23'), 3600],
      [Date.parse('2027-03-28T01:00Z'), 7200],
      [Date.parse('2027-10-31T01:00Z'), 3600],
      [Date.parse('2028-03-26T01:00Z'), 7200],
      [Date.parse('2028-10-29T01:00Z'), 3600],
    ]);
  });

  it('covers its first instant and not its last', () => {
    expect(
      [table.from - 1, table.from, table.until - 1, table.until].map((at) => covers(table, at)),
    ) //
      .toEqual([false, true, true, false]);
  });

  it('knows the day that Samoa left out, and those around it', () => {
    const samoa = zoneOffsetsOf('Pacific/Apia', Date.parse('2011-01-01'), Date.parse('2012-06-01'));
    const days = ['2011-12-29', '2011-12-30', '2011-12-31'];
    expect(days.map((date) => dayExists(samoa, dayNumber(date)))).toEqual([true, false, true]);
  });

  it('knows every day of a zone whose clocks skip midnight', () => {
    const havana = zoneOffsetsOf('America/Havana', table.from, table.until);
    const changed = dayNumber('2027-03-14');
    expect([changed - 1, changed, changed + 1].map((day) => dayExists(havana, day))) //
      .toEqual([true, true, true]);
  });
});

describe('the table around an instant', () => {
  it.each([
    ['-271821-04-20T00:00:00Z', 0],
    ['1066-10-14T00:00:00Z', 365],
    ['2026-11-23T00:00:00Z', 365],
    ['9999-12-31T00:00:00Z', 365],
    ['+275760-09-12T00:00:00Z', 0],
  ])('of %s reaches at least %d days back, and on', (text, days) => {
    const at = Date.parse(text);
    const { from, until } = zoneOffsetsAround('Europe/London', at);
    expect(from).toBeLessThanOrEqual(at - days * 24 * hour);
    expect(until).toBeGreaterThan(at + days * 24 * hour);
  });

  it('is not for a zone that does not exist', () => {
    expect(() => zoneOffsetsAround('Europe/Atlantis', 0)).toThrow(RangeError);
  });
});
