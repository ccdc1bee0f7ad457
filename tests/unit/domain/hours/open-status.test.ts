import { describe, expect, it } from 'vitest';
import { openStatusWithin } from '@/lib/domain/hours/open-status';
import type { StatedHours } from '@/lib/domain/hours/week';
import { openStatusAt } from '@/lib/domain/opening-hours';
import { zoneOffsetsOf } from '@/lib/domain/time/zone-offsets-from-temporal';
import { hoursOf } from '@/tests/support/hours-of';

const everyDay = 'Mo-Su';

/** "open until …", "closed for good": a status in words, its instant in UTC. */
function statusWords(hours: Parameters<typeof openStatusAt>[0], at: string): string {
  const { open, nextChange } = openStatusAt(hours, Date.parse(at));
  const until = nextChange === null ? 'for good' : `until ${new Date(nextChange).toISOString()}`;
  return `${open ? 'open' : 'closed'} ${until}`.replace(':00.000Z', 'Z');
}

describe('the status of a line', () => {
  const office = hoursOf('Europe/Berlin', 'Mo-Fr 09:00-17:00');
  it.each([
    ['2026-11-23T07:59:59.999Z', 'closed until 2026-11-23T08:00Z', 'just before it opens'],
    ['2026-11-23T08:00Z', 'open until 2026-11-23T16:00Z', 'in the minute of opening'],
    ['2026-11-23T15:59:59.999Z', 'open until 2026-11-23T16:00Z', 'just before it closes'],
    ['2026-11-23T16:00Z', 'closed until 2026-11-24T08:00Z', 'in the minute of closing'],
    ['2026-11-27T16:00Z', 'closed until 2026-11-30T08:00Z', 'on Friday evening'],
    ['2026-03-27T16:00Z', 'closed until 2026-03-30T07:00Z', 'before clocks go forward'],
    ['1950-06-05T07:59Z', 'closed until 1950-06-05T08:00Z', 'long ago'],
    ['2500-01-01T07:59Z', 'closed until 2500-01-01T08:00Z', 'in centuries'],
  ])('at %s is %s: %s', (at, expected) => {
    expect(statusWords(office, at)).toBe(expected);
  });

  it('never changes where nothing is stated, or where it is open around the clock', () => {
    const at = '2026-11-23T12:00Z';
    expect(statusWords(hoursOf('Europe/Berlin'), at)).toBe('closed for good');
    expect(statusWords(hoursOf('Europe/Berlin', `${everyDay} 00:00-24:00`), at)).toBe(
      'open for good',
    );
    expect(statusWords(hoursOf('Pacific/Apia', `${everyDay} 00:00-24:00`), '2011-12-20T00:00Z')) //
      .toBe('open for good');
    expect(statusWords(hoursOf('America/Havana', `${everyDay} 20:00-08:00, 08:00-20:00`), at)).toBe(
      'open for good',
    );
  });

  it.each([8.64e15, -8.64e15, 1e300, Infinity, Number.NaN])(
    'is told or refused, but not searched for without end, at %d',
    (at) => {
      const always = hoursOf('Europe/Berlin', `${everyDay} 00:00-24:00`);
      try {
        expect(openStatusAt(always, at).nextChange).toBeNull();
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
        expect(Math.abs(at)).not.toBe(8.64e15);
      }
    },
  );

  it('takes hours without exceptions, and those with an empty list', () => {
    const { exceptions: _, ...without } = office;
    const at = Date.parse('2026-11-23T12:00Z');
    expect(openStatusAt(without, at)).toEqual(openStatusAt(office, at));
  });
});

describe('where clocks change', () => {
  it.each([
    // New York skips 02:00 to 03:00 on 2027-03-14 and repeats 01:00 to 02:00 on 2026-11-01.
    ['America/New_York', 'Su 02:30-10:00', '2027-03-14T06:00Z', 'closed until 2027-03-14T07:30Z'],
    ['America/New_York', 'Sa 22:00-02:30', '2027-03-14T06:59Z', 'open until 2027-03-14T07:30Z'],
    ['America/New_York', 'Su 02:30-03:00', '2027-03-14T06:59Z', 'closed until 2027-03-21T06:30Z'],
    ['America/New_York', 'Su 01:30-10:00', '2026-11-01T04:00Z', 'closed until 2026-11-01T05:30Z'],
    ['America/New_York', 'Sa 22:00-01:30', '2026-11-01T05:29Z', 'open until 2026-11-01T05:30Z'],
    ['America/New_York', 'Sa 22:00-01:30', '2026-11-01T06:00Z', 'closed until 2026-11-08T03:00Z'],
    // Havana skips 00:00 to 01:00 on 2027-03-14.
    ['America/Havana', 'Su 00:00-08:00', '2027-03-14T04:00Z', 'closed until 2027-03-14T05:00Z'],
    ['America/Havana', 'Su 00:30-08:00', '2027-03-14T05:00Z', 'closed until 2027-03-14T05:30Z'],
    // Lord Howe skips 02:00 to 02:30 on 2026-10-04.
    [
      'Australia/Lord_Howe',
      'Su 02:15-06:00',
      '2026-10-03T15:00Z',
      'closed until 2026-10-03T15:45Z',
    ],
    ['Asia/Kathmandu', 'Mo-Fr 09:00-17:00', '2026-11-23T03:00Z', 'closed until 2026-11-23T03:15Z'],
    // Mexico City has had no summer time since 2022-10-30.
    [
      'America/Mexico_City',
      'Mo-Fr 08:00-17:00',
      '2026-07-06T13:00Z',
      'closed until 2026-07-06T14:00Z',
    ],
    [
      'America/Mexico_City',
      'Mo-Fr 08:00-17:00',
      '2022-07-04T13:00Z',
      'open until 2022-07-04T22:00Z',
    ],
    // Morocco is at UTC in Ramadan (here until 2026-03-22), and an hour ahead of it otherwise.
    [
      'Africa/Casablanca',
      'Mo-Fr 09:00-17:00',
      '2026-03-20T08:30Z',
      'closed until 2026-03-20T09:00Z',
    ],
    ['Africa/Casablanca', 'Mo-Fr 09:00-17:00', '2026-03-23T08:30Z', 'open until 2026-03-23T16:00Z'],
    // Samoa had no 2011-12-30, a Friday.
    ['Pacific/Apia', 'Fr 09:00-17:00', '2011-12-29T20:00Z', 'closed until 2012-01-05T19:00Z'],
    ['Pacific/Apia', 'Th 22:00-06:00', '2011-12-30T09:00Z', 'open until 2011-12-30T16:00Z'],
    ['Pacific/Apia', 'Th,Sa 00:00-24:00', '2011-12-29T12:00Z', 'open until 2011-12-31T10:00Z'],
  ])('in %s, %s is at %s %s', (zone, week, at, expected) => {
    expect(statusWords(hoursOf(zone, week), at)).toBe(expected);
  });

  it('a hole that only a clock change tears is found months ahead', () => {
    const hours = hoursOf('America/New_York', `${everyDay} 12:00-03:10, 02:30-12:00`);
    expect(statusWords(hours, '2026-11-23T12:00Z')).toBe('open until 2027-03-14T07:10Z');
    expect(statusWords(hours, '2027-03-14T07:10Z')).toBe('closed until 2027-03-14T07:30Z');
  });
});

describe('days on which other hours hold', () => {
  const nights = hoursOf('Asia/Tokyo', `${everyDay} 22:00-06:00`);
  const closedOn = (validFrom: string, validThrough: string) => ({
    validFrom,
    validThrough,
    periods: [],
    source: 'notice',
  });

  it('end what begins on them, and leave the night before its morning', () => {
    const hours = { ...nights, exceptions: [closedOn('2026-12-25', '2026-12-25')] };
    expect(statusWords(hours, '2026-12-24T20:00Z')).toBe('open until 2026-12-24T21:00Z');
    expect(statusWords(hours, '2026-12-24T21:00Z')).toBe('closed until 2026-12-26T13:00Z');
  });

  it('have the hours that they state, whatever the day of the week', () => {
    const periods = [{ opens: '10:00', closes: '14:00' }];
    const hours = { ...nights, exceptions: [{ ...closedOn('2026-12-25', '2026-12-26'), periods }] };
    expect(statusWords(hours, '2026-12-24T21:00Z')).toBe('closed until 2026-12-25T01:00Z');
    expect(statusWords(hours, '2026-12-25T05:00Z')).toBe('closed until 2026-12-26T01:00Z');
    expect(statusWords(hours, '2026-12-26T05:00Z')).toBe('closed until 2026-12-27T13:00Z');
  });

  it('may lie in a longer stretch of other hours, and hold against it in any order', () => {
    const periods = [{ opens: '10:00', closes: '14:00' }];
    const season = { ...closedOn('2026-12-20', '2026-12-31'), periods };
    const holiday = closedOn('2026-12-25', '2026-12-25');
    for (const exceptions of [
      [season, holiday],
      [holiday, season],
    ]) {
      const hours = { ...nights, exceptions };
      expect(statusWords(hours, '2026-12-24T05:00Z')).toBe('closed until 2026-12-26T01:00Z');
    }
  });

  it('that are stated twice at the same length are what was stated last', () => {
    const periods = [{ opens: '10:00', closes: '14:00' }];
    const open = { ...closedOn('2026-12-25', '2026-12-25'), periods };
    const closed = closedOn('2026-12-25', '2026-12-25');
    const at = '2026-12-25T02:00Z';
    expect(statusWords({ ...nights, exceptions: [closed, open] }, at)).toMatch(/^open/);
    expect(statusWords({ ...nights, exceptions: [open, closed] }, at)).toMatch(/^closed/);
  });

  it('are found however far ahead they lie', () => {
    const always = hoursOf('Asia/Tokyo', `${everyDay} 00:00-24:00`);
    const hours = { ...always, exceptions: [closedOn('2190-01-01', '2190-01-01')] };
    expect(statusWords(hours, '2026-11-23T00:00Z')).toBe('open until 2189-12-31T15:00Z');
    expect(statusWords(hours, '2190-01-01T00:00Z')).toBe('closed until 2190-01-01T15:00Z');
    expect(statusWords(hours, '2190-01-02T00:00Z')).toBe('open for good');
  });
});

describe('a period with bounds', () => {
  it('that hold to the end of the calendar ends there', () => {
    const bounds = { validThrough: '9999-12-31' };
    const always = hoursOf('Europe/Berlin', `${everyDay} 00:00-24:00`, bounds);
    expect(statusWords(always, '2026-11-23T12:00Z')).toBe('open until 9999-12-31T23:00Z');
  });

  const summer = hoursOf('Europe/London', 'Tu 22:00-06:00', {
    validFrom: '2026-06-02',
    validThrough: '2026-06-30',
  });
  it.each([
    ['2020-01-01T00:00Z', 'closed until 2026-06-02T21:00Z', 'begins on its first day'],
    ['2026-06-02T22:00Z', 'open until 2026-06-03T05:00Z', 'ends after its night'],
    ['2026-07-01T04:00Z', 'open until 2026-07-01T05:00Z', 'ends in the morning after its last day'],
    ['2026-07-01T05:00Z', 'closed for good', 'is over'],
  ])('at %s is %s: it %s', (at, expected) => {
    expect(statusWords(summer, at)).toBe(expected);
  });
});

describe('the status by a table that was sent to a browser', () => {
  const from = Date.parse('2026-11-23T00:00Z');
  const until = Date.parse('2028-11-23T00:00Z');
  const table = zoneOffsetsOf('Europe/Berlin', from, until);
  const office = hoursOf('Europe/Berlin', 'Mo-Fr 09:00-17:00');

  it('is that of the build, from one end of the table to the other', () => {
    for (let at = from; at < until - 7 * 86_400_000; at += 7_000_000) {
      expect(openStatusWithin(office, table, at)).toEqual(openStatusAt(office, at));
    }
  });

  it.each([
    [from - 1, 'before it begins'],
    [until, 'when it has ended'],
    [until - 60_000, 'where the next change lies past its end'],
  ])('is unknown at %d, %s', (at) => {
    expect(openStatusWithin(office, table, at)).toBe('unknown');
  });

  it('needs no next change where there is none', () => {
    const never: StatedHours = { regular: [] };
    expect(openStatusWithin(never, table, until - 1)).toEqual({ open: false, nextChange: null });
  });
});
