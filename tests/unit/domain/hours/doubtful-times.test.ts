import { describe, expect, it } from 'vitest';
import { doubtfulTimes } from '@/lib/domain/hours/doubtful-times';
import { zoneOffsetsOf } from '@/lib/domain/time/zone-offsets-from-temporal';
import { zoneTransitions } from '@/lib/domain/time/zone-transitions';
import type { OpeningHours } from '@/lib/schema/parts/opening-hours';
import { hoursOf } from '@/tests/support/hours-of';

const from = Date.parse('2026-11-23');
const until = Date.parse('2027-11-22');

/** "regular 0 opens: skipped on 2027-03-28" */
function doubts(hours: OpeningHours): string[] {
  return doubtfulTimes(hours, zoneOffsetsOf(hours.timeZone, from, until)).map(
    ({ path, date, kind }) => `${path.join(' ')}: ${kind} on ${date}`,
  );
}

describe('a time that a clock change puts in doubt', () => {
  it.each([
    // Berlin skips 02:00 to 03:00 on 2027-03-28 and repeats it on 2027-10-31.
    [
      'Europe/Berlin',
      'Su 02:30-10:00',
      ['opens: skipped on 2027-03-28', 'opens: repeated on 2027-10-31'],
    ],
    [
      'Europe/Berlin',
      'Sa 22:00-02:59',
      ['closes: skipped on 2027-03-28', 'closes: repeated on 2027-10-31'],
    ],
    ['Europe/Berlin', 'Su 02:00-10:00', ['opens: repeated on 2027-10-31']],
    ['Europe/Berlin', 'Su 03:00-10:00', []],
    ['Europe/Berlin', 'Su 01:59-10:00', []],
    ['Europe/Berlin', 'Mo 02:30-10:00', []],
    // Havana skips 00:00 to 01:00 on 2027-03-14 and repeats it on 2027-11-07.
    [
      'America/Havana',
      'Su 00:30-10:00',
      ['opens: skipped on 2027-03-14', 'opens: repeated on 2027-11-07'],
    ],
    ['America/Havana', 'Sa 09:00-24:00', ['closes: repeated on 2027-11-07']],
    // Lord Howe skips 02:00 to 02:30 on 2027-10-03 and repeats 01:30 to 02:00 on 2027-04-04.
    ['Australia/Lord_Howe', 'Su 02:15-10:00', ['opens: skipped on 2027-10-03']],
    ['Australia/Lord_Howe', 'Su 02:30-10:00', []],
    ['Australia/Lord_Howe', 'Su 01:45-10:00', ['opens: repeated on 2027-04-04']],
    ['Asia/Kolkata', 'Su 02:30-10:00', []],
  ])('in %s, with %s, is %j', (zone, week, expected) => {
    expect(doubts(hoursOf(zone, week))).toEqual(expected.map((text) => `regular 0 ${text}`));
  });

  it('is none where one period takes over from another, or where it never closes', () => {
    expect(doubts(hoursOf('Europe/Berlin', 'Mo-Su 14:00-02:30, 02:30-14:00'))).toEqual([]);
    expect(doubts(hoursOf('America/Havana', 'Mo-Su 00:00-24:00'))).toEqual([]);
    expect(doubts(hoursOf('Europe/Berlin', 'Su 00:00-02:30, 02:15-14:00'))).toEqual([]);
  });

  it('is none of a period that does not hold on that day', () => {
    const bounds = { validFrom: '2027-03-29', validThrough: '2027-10-30' };
    expect(doubts(hoursOf('Europe/Berlin', 'Su 02:30-10:00', bounds))).toEqual([]);
  });

  it('is cleared by an exception, and may stand in one', () => {
    const exception = (opens: string) => ({
      validFrom: '2027-03-28',
      validThrough: '2027-03-28',
      periods: [
        { opens: '20:00', closes: '21:00' },
        { opens, closes: '10:00' },
      ],
      source: 'notice',
    });
    const hours = hoursOf('Europe/Berlin', 'Su 02:30-10:00', { validThrough: '2027-06-30' });
    expect(doubts({ ...hours, exceptions: [exception('03:00')] })).toEqual([]);
    expect(doubts({ ...hours, exceptions: [exception('02:10')] })).toEqual([
      'exceptions 0 periods 1 opens: skipped on 2027-03-28',
    ]);
  });
});

describe('the clock changes of a table', () => {
  it('leave out those that only rename the time', () => {
    const offsets = [
      [0, 3600],
      [1000, 3600],
      [2000, 7200],
    ] as const;
    expect(zoneTransitions({ from: 0, until: 3000, offsets })).toEqual([
      { at: 2000, kind: 'skipped', from: 3_602_000, to: 7_202_000 },
    ]);
  });
});
