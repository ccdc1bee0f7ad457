import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Contact } from '@/lib/domain/directory/directory';
import { openStatusAt } from '@/lib/domain/opening-hours';
import { validity } from '@/lib/domain/trust/verification';
import { type HsdsSchedule, hsdsSchedules } from '@/lib/formats/hsds/schedules';
import type { HoursException, OpeningHours } from '@/lib/schema/parts/opening-hours';
import { depth } from '@/tests/support/depth';
import { caseZones, hoursCases } from '@/tests/support/hours-cases';
import { hoursOf } from '@/tests/support/hours-of';
import { testHsdsSite as site } from '@/tests/support/hsds-site';
import { demoDirectory } from '../../demo-directory';

const demo = demoDirectory();
const [line] = demo.contacts.filter(({ slug }) => slug === 'uk-bookings') as [Contact];

type Time = [start: number, end: number];

function schedulesOf(hours: OpeningHours, today: string, validThrough: string): HsdsSchedule[] {
  const hoursStanding = { status: 'confirmed' as const, ...validity(validThrough, null) };
  const contact = { ...line, hours, hoursStanding };
  return hsdsSchedules(contact, { ...demo, today }, site);
}

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** When it closes that opens on a date: on the next one if clocks then show no later time. */
function endOf(date: Temporal.PlainDate, { opens_at, closes_at }: HsdsSchedule): number {
  const [opens, closes] = [opens_at, closes_at].map((time) => time.slice(0, 5)) as [string, string];
  const day = closes > opens ? date : date.add({ days: 1 });
  const isWholeDay = opens === '00:00' && closes === '23:59';
  return Date.parse(`${day}T${closes_at}`) + (isWholeDay ? 60_000 : 0);
}

/** When schedules are open, as somebody reads them who knows the specification and no zones. */
function readTimes(schedules: readonly HsdsSchedule[]): Time[] {
  const times = schedules.flatMap((schedule): Time[] => {
    const { valid_from, valid_to, byday, opens_at } = schedule;
    const found: Time[] = [];
    let date = Temporal.PlainDate.from(valid_from);
    for (; date.toString() <= valid_to; date = date.add({ days: 1 })) {
      if (!byday.split(',').includes(days[date.dayOfWeek - 1] ?? '')) continue;
      found.push([Date.parse(`${date}T${opens_at}`), endOf(date, schedule)]);
    }
    return found;
  });
  const joined: Time[] = [];
  for (const [start, end] of times.sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

const midnight = (date: string, zone: string) =>
  Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds;

/** When it is open from one instant to another, asked of `openStatusAt` from change to change. */
function askedTimes(hours: OpeningHours, from: number, until: number): Time[] {
  const found: Time[] = [];
  for (let at = from; at < until; ) {
    const { open, nextChange } = openStatusAt(hours, at);
    const end = Math.min(nextChange ?? until, until);
    if (open) found.push([at, end]);
    at = end;
  }
  return found;
}

const words = (times: readonly Time[]) =>
  times.map((time) => time.map((at) => new Date(at).toISOString().slice(0, 16)).join(' to '));

/** Compares them from the first change on: a night that began the day before stands in no schedule. */
function expectSame(hours: OpeningHours, today: string, through: string): number {
  const first = midnight(today, hours.timeZone);
  const until = midnight(
    Temporal.PlainDate.from(through).add({ days: 1 }).toString(),
    hours.timeZone,
  );
  const { open, nextChange } = openStatusAt(hours, first);
  const from = open && nextChange !== null ? nextChange : first;
  const read = readTimes(schedulesOf(hours, today, through)).filter(([, end]) => end > from);
  const asked = askedTimes(hours, from, until);
  expect(words(read), JSON.stringify({ hours, today, through })).toEqual(words(asked));
  return asked.length;
}

const exception = (first: string, last: string, ...times: string[]): HoursException => ({
  validFrom: first,
  validThrough: last,
  periods: times.map((time) => {
    const [opens = '', closes = ''] = time.split('-');
    return { opens, closes };
  }),
  source: 'notice',
});

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Casablanca',
];

describe('schedules, read as the specification says', () => {
  const [ofZones, through, span] = depth(
    [['Australia/Lord_Howe'], '2027-11-22', 'a year'] as const,
    [zones, '2028-11-22', 'two years'] as const,
  );
  it.each(ofZones)(`are open when the line is, for ${span} in %s`, (zone) => {
    const summer = { validFrom: '2027-06-01', validThrough: '2027-09-15' };
    const busy: OpeningHours = {
      timeZone: zone,
      regular: [
        ...hoursOf(zone, 'Mo-Fr 09:00-12:30, 13:15-18:00').regular,
        ...hoursOf(zone, 'Mo-Su 01:30-03:10').regular,
        ...hoursOf(zone, 'Fr-Sa 21:30-00:15').regular,
        ...hoursOf(zone, 'Su 18:00-24:00').regular,
        ...hoursOf(zone, 'Sa-Su 10:00-16:00', summer).regular,
      ],
      exceptions: [
        exception('2026-12-24', '2026-12-24', '09:00-12:00'),
        exception('2026-12-25', '2026-12-26'),
        exception('2027-07-20', '2027-08-10', '08:00-11:00', '22:00-00:30'),
        exception('2027-08-01', '2027-08-01'),
        exception('2027-10-31', '2027-10-31', '00:00-24:00'),
      ],
    };
    const lines = [
      busy,
      hoursOf(zone, 'Mo-Su 00:00-24:00'),
      hoursOf(zone, 'Mo-Su 22:00-06:00'),
      hoursOf(zone, 'Mo-Su 02:15-02:45'),
    ];
    for (const hours of depth(lines.slice(0, 1), lines)) {
      expect(expectSame(hours, '2026-11-23', through)).toBeGreaterThan(0);
    }
  });

  it(`are open when the line is, around days of clock changes in ${caseZones.length} zones`, () => {
    const lines = hoursCases().filter((_, index) => index % 2 === 0);
    const counts = lines.map(({ hours, day }) => {
      const moved = (by: number) => Temporal.PlainDate.from(day).add({ days: by }).toString();
      return expectSame(hours, moved(-9), moved(9));
    });
    expect(counts.length).toBeGreaterThan(depth(50, 500));
    expect(counts.filter((count) => count > 1).length).toBeGreaterThan(depth(40, 400));
  });
});

describe('the schedules of a line', () => {
  const told = (schedules: readonly HsdsSchedule[]) =>
    schedules.map(
      ({ valid_from, valid_to, byday, opens_at, closes_at, timezone }) =>
        `${valid_from} to ${valid_to}: ${byday} ${opens_at} ${closes_at} ${timezone}`,
    );

  it('are one for days with equal hours, from the day of the build through the last day', () => {
    const berlin = hoursOf('Europe/Berlin', 'Mo-Fr 09:00-17:00');
    expect(told(schedulesOf(berlin, '2026-11-23', '2027-02-14'))).toEqual([
      '2026-11-23 to 2027-02-14: MO,TU,WE,TH,FR 09:00+01:00 17:00+01:00 1',
    ]);
  });

  it('end where clocks change, and go on with the other offset', () => {
    const york = hoursOf('America/New_York', 'Mo-Fr 09:00-17:00');
    expect(told(schedulesOf(york, '2027-03-01', '2027-03-31'))).toEqual([
      '2027-03-01 to 2027-03-12: MO,TU,WE,TH,FR 09:00-05:00 17:00-05:00 -5',
      '2027-03-15 to 2027-03-31: MO,TU,WE,TH,FR 09:00-04:00 17:00-04:00 -4',
    ]);
  });

  it('leave a day out on which the line is closed, and no other', () => {
    const berlin = hoursOf('Europe/Berlin', 'Th-Fr 09:00-17:00');
    const closed = { ...berlin, exceptions: [exception('2026-12-25', '2026-12-25')] };
    expect(told(schedulesOf(closed, '2026-12-14', '2027-01-10'))).toEqual([
      '2026-12-14 to 2027-01-10: TH 09:00+01:00 17:00+01:00 1',
      '2026-12-14 to 2026-12-18: FR 09:00+01:00 17:00+01:00 1',
      '2027-01-01 to 2027-01-10: FR 09:00+01:00 17:00+01:00 1',
    ]);
  });

  it('say around the clock as the guide of the specification does', () => {
    const always = hoursOf('Asia/Kathmandu', 'Mo-Su 00:00-24:00');
    expect(told(schedulesOf(always, '2026-11-23', '2026-12-23'))).toEqual([
      '2026-11-23 to 2026-12-23: MO,TU,WE,TH,FR,SA,SU 00:00+05:45 23:59+05:45 5.75',
    ]);
  });

  it('hold nothing beyond the last day, though a night would go on', () => {
    const night = hoursOf('Europe/Stockholm', 'Mo-Su 22:00-06:00');
    expect(told(schedulesOf(night, '2026-11-23', '2026-11-25'))).toEqual([
      '2026-11-23 to 2026-11-25: MO,TU 22:00+01:00 06:00+01:00 1',
      '2026-11-23 to 2026-11-25: WE 22:00+01:00 00:00+01:00 1',
    ]);
  });

  it('keep their ids from day to day, and each has its own', () => {
    const busy = hoursOf('Europe/Berlin', 'Mo-Fr 09:00-12:00, 13:00-17:00');
    const idsOn = (day: string) => schedulesOf(busy, day, '2027-10-31').map(({ id }) => id);
    expect(idsOn('2026-11-24')).toEqual(idsOn('2026-11-23'));
    expect(new Set(idsOn('2026-11-23')).size).toBe(idsOn('2026-11-23').length);
    expect(idsOn('2026-11-23').length).toBe(4);
  });

  it('name their zone and their last day', () => {
    const [schedule] = schedulesOf(
      hoursOf('Asia/Dubai', 'Mo 09:00-17:00'),
      '2026-11-23',
      '2027-01-31',
    );
    expect(schedule).toMatchObject({ freq: 'WEEKLY', description: 'Asia/Dubai until 2027-01-31' });
  });

  it.each(['reported', 'expired'] as const)('are none when its hours are %s', (status) => {
    const contact = { ...line, hoursStanding: { status } };
    expect(hsdsSchedules(contact, demo, site)).toEqual([]);
    expect(hsdsSchedules(line, demo, site)).not.toEqual([]);
    expect(hsdsSchedules({ ...line, hours: null, hoursStanding: null }, demo, site)).toEqual([]);
  });
});
