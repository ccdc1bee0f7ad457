import { Temporal } from 'temporal-polyfill';
import { daysOfWeek } from '@/lib/schema/parts/days-of-week';
import type { OpeningHours } from '@/lib/schema/parts/opening-hours';
import { depth } from './depth';
import { hoursOf } from './hours-of';
import { seededNumbers } from './seeded-numbers';

/** Zones, and days around which their clocks do something of interest, or nothing at all. */
export const focusDays: Readonly<Record<string, readonly string[]>> = {
  'Europe/Berlin': ['2026-03-29', '2026-10-25'],
  'Europe/London': ['2026-03-29', '2027-10-31'],
  'Europe/Dublin': ['2026-03-29', '2026-10-25'],
  'Europe/Lisbon': ['2027-03-28', '2026-10-25'],
  'Europe/Istanbul': ['2016-03-27', '2026-11-01'],
  'America/New_York': ['2027-03-14', '2026-11-01'],
  'America/Los_Angeles': ['2026-12-31', '2026-11-01'],
  'America/St_Johns': ['2027-03-14', '2026-11-01'],
  'America/Phoenix': ['2026-03-08', '2026-11-01'],
  'America/Mexico_City': ['2022-04-03', '2022-10-30', '2026-04-05'],
  'America/Havana': ['2027-03-14', '2026-11-01'],
  'America/Santiago': ['2026-09-06', '2027-04-04'],
  'America/Sao_Paulo': ['2018-11-04', '2026-02-15'],
  'America/Asuncion': ['2024-03-24', '2026-10-04'],
  'America/Caracas': ['2016-05-01', '2026-01-01'],
  'America/Argentina/Buenos_Aires': ['2009-03-15', '2026-07-09'],
  'America/Nuuk': ['2026-03-28', '2026-10-24'],
  'Africa/Casablanca': ['2026-02-15', '2026-03-22', '2027-02-07'],
  'Africa/Cairo': ['2026-04-24', '2026-10-29'],
  'Africa/Lagos': ['2026-02-28', '2028-02-29'],
  'Asia/Dubai': ['2026-12-02', '2027-01-01'],
  'Asia/Tehran': ['2022-03-22', '2022-09-22'],
  'Asia/Kolkata': ['2026-08-15', '2026-12-31'],
  'Asia/Kathmandu': ['2026-04-14', '2026-12-31'],
  'Asia/Beirut': ['2026-03-29', '2026-10-25'],
  'Asia/Gaza': ['2026-03-28', '2026-10-24'],
  'Asia/Pyongyang': ['2015-08-15', '2018-05-05'],
  'Australia/Adelaide': ['2026-10-04', '2027-04-04'],
  'Australia/Lord_Howe': ['2026-10-04', '2027-04-04'],
  'Australia/Eucla': ['2026-10-04', '2009-03-29'],
  'Pacific/Apia': ['2011-12-30', '2021-04-04'],
  'Pacific/Auckland': ['2026-09-27', '2027-04-04'],
  'Pacific/Chatham': ['2026-09-27', '2027-04-04'],
  'Antarctica/Troll': ['2026-03-29', '2026-10-25'],
};

/** Clocks that change by an hour at night, at midnight, by half an hour, and a day that was left out. */
const zonesOfEachRun = ['Europe/Berlin', 'America/Havana', 'Australia/Lord_Howe', 'Pacific/Apia'];

/** The zones of the cases. */
export const caseZones = depth(zonesOfEachRun, Object.keys(focusDays));

const weeks = [
  'Mo-Fr 09:00-17:00',
  'Mo-Su 00:00-24:00',
  'Mo-Su 22:00-06:00',
  'Mo-Sa 00:00-24:00',
  'Mo-Su 00:00-02:30, 02:30-05:00',
  'Mo-Su 20:00-02:30, 01:15-03:45',
  'Fr-Su 23:30-00:30, 01:59-02:01, 02:15-02:45, 03:00-03:01',
  'Th-Su 10:00-09:59',
];

/** Sunday first, as some write their week; the order means nothing. */
function sundayFirst(zone: string): OpeningHours {
  const hours = hoursOf(zone, 'Mo-Th 09:00-17:00, 18:00-00:00');
  return { ...hours, regular: [...hoursOf(zone, 'Su 09:00-17:00').regular, ...hours.regular] };
}

const moved = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString();

/** A week that begins, ends, or is interrupted around a day. */
function dated(zone: string, day: string): OpeningHours[] {
  const exception = (from: number, through: number, ...periods: [string, string][]) => ({
    validFrom: moved(day, from),
    validThrough: moved(day, through),
    periods: periods.map(([opens, closes]) => ({ opens, closes })),
    source: 'notice',
  });
  const always = hoursOf(zone, 'Mo-Su 00:00-24:00');
  const nights = hoursOf(zone, 'Mo-Su 21:30-06:15');
  return [
    hoursOf(zone, 'Mo-Su 18:00-02:30', { validThrough: day }),
    hoursOf(zone, 'Mo-Su 00:00-24:00', { validFrom: day, validThrough: moved(day, 1) }),
    { ...hoursOf(zone), exceptions: [exception(0, 1, ['02:30', '02:00'])] },
    { ...always, exceptions: [exception(0, 0)] },
    { ...nights, exceptions: [exception(-1, 2, ['01:00', '03:00']), exception(0, 0)] },
    { ...nights, exceptions: [exception(0, 0, ['23:00', '01:30'], ['02:45', '24:00'])] },
  ];
}

const pick = <Item>(random: () => number, items: readonly Item[]) =>
  items[Math.floor(random() * items.length)] as Item;

function randomTime(random: () => number, latest: number): string {
  const minutes = Math.floor(random() * (latest + 1));
  return [Math.floor(minutes / 60), minutes % 60].map((n) => `${n}`.padStart(2, '0')).join(':');
}

function randomPeriod(random: () => number): { opens: string; closes: string } {
  const opens = randomTime(random, random() < 0.4 ? 239 : 1439);
  const closes = random() < 0.1 ? '24:00' : randomTime(random, random() < 0.4 ? 239 : 1439);
  return opens === closes ? { opens: '00:00', closes: '24:00' } : { opens, closes };
}

function randomHours(zone: string, random: () => number): OpeningHours {
  const regular = Array.from({ length: 1 + Math.floor(random() * 9) }, () => ({
    dayOfWeek: pick(random, daysOfWeek),
    ...randomPeriod(random),
  }));
  return { timeZone: zone, regular, exceptions: [] };
}

export interface HoursCases {
  hours: OpeningHours;
  /** The day around which the instants lie. */
  day: string;
  instants: readonly number[];
}

/** Minute boundaries around a day, and instants between them (epoch milliseconds). */
function instantsAround(zone: string, day: string, random: () => number): number[] {
  const midnight = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone });
  const near = Array.from({ length: 4 }, () => {
    const minutes = Math.floor((random() * 2 - 0.5) * 1440);
    return midnight.epochMilliseconds + minutes * 60_000 + pick(random, [0, 0, 59_999, 1]);
  });
  const change = midnight.subtract({ days: 2 }).getTimeZoneTransition('next');
  const close = change && Math.abs(change.since(midnight).total('hours')) < 72 ? change : midnight;
  return [...near, close.epochMilliseconds, close.epochMilliseconds - 1];
}

/** The same cases on every machine, in the zones of `caseZones`. */
export function hoursCases(): HoursCases[] {
  const random = seededNumbers(2026);
  return caseZones.flatMap((zone) =>
    (focusDays[zone] ?? []).flatMap((day) =>
      [
        hoursOf(zone),
        ...weeks.map((week) => hoursOf(zone, week)),
        sundayFirst(zone),
        ...dated(zone, day),
        ...Array.from({ length: 3 }, () => randomHours(zone, random)),
      ].map((hours) => ({ hours, day, instants: instantsAround(zone, day, random) })),
    ),
  );
}
