import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { hoursCalendar } from '@/lib/formats/calendar/calendar';
import type { OpeningHours } from '@/lib/schema/parts/opening-hours';
import { depth } from '@/tests/support/depth';
import { caseZones, hoursCases } from '@/tests/support/hours-cases';
import { hoursOf } from '@/tests/support/hours-of';
import {
  expandedCalendar,
  type OpenTime,
  openTimes,
  readCalendar,
  timesFrom,
} from './expanded-calendar';

const calendarOf = (hours: OpeningHours, today: string, through: string) =>
  hoursCalendar({
    hours,
    today,
    through,
    name: 'Kites',
    summary: 'Kites, open',
    description: 'Until then.',
    page: 'https://lines.example/en/contact/kites/',
  });

const startOf = (day: string) => Date.parse(`${day}T00:00Z`);
const dayAfter = (day: string) => startOf(day) + 86_400_000;

const words = (times: readonly OpenTime[]) =>
  times.map((time) => time.map((at) => new Date(at).toISOString().slice(0, 16)).join(' to '));

function expectSame(hours: OpeningHours, today: string, through: string): number {
  const from = startOf(today);
  const times = words(timesFrom(calendarOf(hours, today, through), from));
  const asked = words(openTimes(hours, from, dayAfter(through)));
  expect(times, JSON.stringify({ hours, today, through })).toEqual(asked);
  return asked.length;
}

const exception = (validFrom: string, validThrough: string, ...times: string[]) => ({
  validFrom,
  validThrough,
  periods: times.map((time) => {
    const [opens = '', closes = ''] = time.split('-');
    return { opens, closes };
  }),
  source: 'notice',
});

/** A line with a season, holidays, a short day, nights, and times within the hours of changes. */
function busyWeek(timeZone: string): OpeningHours {
  const summer = { validFrom: '2027-06-01', validThrough: '2027-09-15' };
  return {
    timeZone,
    regular: [
      ...hoursOf(timeZone, 'Mo-Fr 09:00-12:30, 13:15-18:00').regular,
      ...hoursOf(timeZone, 'Mo-Su 01:30-03:10').regular,
      ...hoursOf(timeZone, 'Fr-Sa 21:30-02:15').regular,
      ...hoursOf(timeZone, 'Su 18:00-24:00').regular,
      ...hoursOf(timeZone, 'Sa-Su 10:00-16:00', summer).regular,
    ],
    exceptions: [
      exception('2026-12-24', '2026-12-24', '09:00-12:00'),
      exception('2026-12-25', '2026-12-26'),
      exception('2027-07-20', '2027-08-10', '08:00-11:00', '22:00-01:00'),
      exception('2027-08-01', '2027-08-01'),
      exception('2027-10-31', '2027-10-31', '00:00-24:00'),
      exception('2028-03-12', '2028-03-12', '02:30-04:00'),
    ],
  };
}

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'America/Santiago',
  'Pacific/Chatham',
];

describe('the calendar of hours, expanded by ical.js', () => {
  const [ofZones, through, span] = depth(
    [['Australia/Lord_Howe'], '2027-11-22', 'a year'] as const,
    [zones, '2028-11-22', 'two years'] as const,
  );
  it.each(ofZones)(`is open when the line is, for ${span} in %s`, (zone) => {
    const lines = [
      busyWeek(zone),
      hoursOf(zone, 'Mo-Su 00:00-24:00'),
      hoursOf(zone, 'Mo-Su 22:00-06:00'),
      hoursOf(zone, 'Mo-Su 02:15-02:45'),
      hoursOf(zone, 'Th-Su 10:00-09:59'),
    ];
    for (const hours of depth(lines.slice(0, 1), lines)) {
      expect(expectSame(hours, '2026-11-23', through)).toBeGreaterThan(0);
    }
  });

  it(`is open when the line is, around days of clock changes in ${caseZones.length} zones`, () => {
    const lines = hoursCases().filter((_, index) => index % 2 === 0);
    const counts = lines.map(({ hours, day }) => {
      const moved = (days: number) => Temporal.PlainDate.from(day).add({ days }).toString();
      return expectSame(hours, moved(-9), moved(9));
    });
    expect(counts.length).toBeGreaterThan(depth(50, 500));
    expect(counts.filter((count) => count > 1).length).toBeGreaterThan(depth(40, 400));
  });

  it('holds nothing beyond the last day, though a night would go on', () => {
    const hours = hoursOf('America/New_York', 'Mo-Su 20:00-04:00');
    const times = words(expandedCalendar(calendarOf(hours, '2026-11-23', '2026-11-24')));
    expect(times).toEqual([
      '2026-11-23T01:00 to 2026-11-23T09:00',
      '2026-11-24T01:00 to 2026-11-24T09:00',
    ]);
    const always = hoursOf('Asia/Kathmandu', 'Mo-Su 00:00-24:00');
    expect(words(expandedCalendar(calendarOf(always, '2026-11-23', '2026-11-24')))).toEqual([
      '2026-11-22T18:15 to 2026-11-25T00:00',
    ]);
  });

  it('holds nothing of a line that is closed all the time', () => {
    const closed = hoursOf('Europe/Berlin');
    expect(expandedCalendar(calendarOf(closed, '2026-11-23', '2026-12-23'))).toEqual([]);
  });
});

describe('the file of a calendar', () => {
  const berlin = hoursOf('Europe/Berlin', 'Mo-Fr 09:00-17:00');
  const holiday = { ...berlin, exceptions: [exception('2026-12-25', '2026-12-25')] };
  const text = calendarOf(holiday, '2026-11-23', '2027-02-14');
  const calendar = readCalendar(text);
  const [event] = calendar.getAllSubcomponents('vevent');

  it('has one repeating event for days with equal hours, which ends and leaves a holiday out', () => {
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
    expect(event?.getFirstPropertyValue('rrule')?.toString()).toBe(
      'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20270212T080000Z',
    );
    expect(event?.getFirstProperty('exdate')?.toICALString()).toBe(
      'EXDATE;TZID=Europe/Berlin:20261225T090000',
    );
    expect(event?.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  it('has the same identifiers a day later, and another stamp', () => {
    const later = readCalendar(calendarOf(holiday, '2026-11-24', '2027-02-14'));
    const read = (component: typeof calendar, name: string) =>
      component.getFirstSubcomponent('vevent')?.getFirstPropertyValue(name)?.toString();
    expect(read(later, 'uid')).toBe(read(calendar, 'uid'));
    expect(read(calendar, 'dtstamp')).toBe('2026-11-23T00:00:00Z');
    expect(read(later, 'dtstamp')).toBe('2026-11-24T00:00:00Z');
  });

  it('gives each of its events another identifier', () => {
    const busy = readCalendar(calendarOf(busyWeek('Europe/Berlin'), '2026-11-23', '2028-11-22'));
    const identifiers = busy
      .getAllSubcomponents('vevent')
      .map((component) => component.getFirstPropertyValue('uid'));
    expect(identifiers.length).toBeGreaterThan(10);
    expect(new Set(identifiers).size).toBe(identifiers.length);
  });

  it('tells the clocks of its zone, changes of more than an hour and of none included', () => {
    const zone = (name: string) =>
      readCalendar(calendarOf(hoursOf(name), '2026-12-23', '2027-11-22'))
        .getFirstSubcomponent('vtimezone')
        ?.getAllSubcomponents()
        .map((part) => part.getFirstPropertyValue('tzoffsetto')?.toString());
    expect(zone('Asia/Kathmandu')).toEqual(['+05:45']);
    expect(zone('Australia/Lord_Howe')).toEqual(['+11:00', '+10:30', '+11:00']);
    expect(zone('Europe/Berlin')).toEqual(['+01:00', '+02:00', '+01:00']);
  });

  it('is the same for the same hours', () => {
    expect(calendarOf(holiday, '2026-11-23', '2027-02-14')).toBe(text);
  });
});
