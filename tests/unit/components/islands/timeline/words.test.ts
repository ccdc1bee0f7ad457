import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { chosenClocks } from '@/components/islands/timeline/chosen-clocks';
import { knows, shownWeek } from '@/components/islands/timeline/shown-week';
import { soonWords } from '@/components/islands/timeline/soon-words';
import { stateWords } from '@/components/islands/timeline/state-words';
import type { Templates } from '@/components/islands/timeline/words';
import type { TimelineHours } from '@/lib/domain/directory/timeline-hours';
import { wallTimeAt } from '@/lib/domain/time/zone-offsets';
import { zoneOffsetsOf } from '@/lib/domain/time/zone-offsets-from-temporal';
import { hoursOf } from '@/tests/support/hours-of';

// Days are told by the conventions of the page's language.
beforeAll(() => void vi.stubGlobal('document', { documentElement: { lang: 'en' } }));
afterAll(() => void vi.unstubAllGlobals());

const [from, until] = [Date.parse('2026-11-20'), Date.parse('2028-11-23')];
const clocksOf = (zone: string) => zoneOffsetsOf(zone, from, until);

const templates = {
  openAlways: 'openAlways',
  shutAlways: 'shutAlways',
  unknownState: 'unknownState',
  open: 'open until {when}',
  shut: 'opens {when}',
  whenToday: '{time} today',
  whenDay: '{day} {time}',
  soonDay: '{line} {first}',
  soonDays: '{line} {first} to {last}',
  soonClocks: '{zone} {day}',
} as Templates;

function line(zone: string, week: string, exceptions: TimelineHours['exceptions'] = []) {
  const { regular } = hoursOf(zone, week);
  return { zone, regular, exceptions, clocks: clocksOf(zone) };
}

const london = line('Europe/London', 'Mo-Fr 09:00-17:00');

function state(hours: TimelineHours, zone: string, at: string): string {
  return stateWords(shownWeek(clocksOf(zone), Date.parse(at)), hours, templates);
}

describe('the state of a line in words', () => {
  it('names the time in the zone that is shown, and the day when it is another', () => {
    expect(state(london, 'Asia/Kathmandu', '2026-11-23T12:00Z')).toBe('open until 22:45 today');
    expect(state(london, 'Australia/Lord_Howe', '2026-11-23T12:00Z')).toBe(
      'open until Tuesday 04:00',
    );
    expect(state(london, 'Europe/London', '2026-11-27T17:00Z')).toBe('opens Monday 09:00');
  });

  it('is that of a line that never closes or never opens', () => {
    expect(state(line('Asia/Tokyo', 'Mo-Su 00:00-24:00'), 'Europe/London', '2026-11-23T12:00Z')) //
      .toBe('openAlways');
    expect(state({ ...london, regular: [] }, 'Europe/London', '2026-11-23T12:00Z')) //
      .toBe('shutAlways');
  });

  it('is unknown where the table of the line ends', () => {
    expect(state(london, 'Europe/London', '2028-11-22T17:00Z')).toBe('unknownState');
  });
});

describe('what changes soon', () => {
  const soon = (hours: TimelineHours, zone: string, at: string) =>
    soonWords(
      shownWeek(clocksOf(zone), Date.parse(at)),
      zone,
      [{ name: 'Desk', hours }],
      templates,
    );

  it('is a clock change at the line or in the zone shown, once', () => {
    expect(soon(london, 'America/New_York', '2027-03-25T12:00Z')).toEqual(['Europe/London Sunday']);
    expect(soon(london, 'Europe/London', '2027-03-25T12:00Z')).toEqual(['Europe/London Sunday']);
    expect(soon(london, 'Australia/Lord_Howe', '2027-10-01T12:00Z')).toEqual([
      'Australia/Lord_Howe Sunday',
    ]);
    expect(soon(london, 'Asia/Kathmandu', '2026-11-23T12:00Z')).toEqual([]);
  });

  it('is an exception, by its first and last day', () => {
    const exception = (validFrom: string, validThrough: string) =>
      line('Europe/London', 'Mo-Fr 09:00-17:00', [{ validFrom, validThrough, periods: [] }]);
    const at = '2026-12-20T12:00Z';
    expect(soon(exception('2026-12-25', '2026-12-25'), 'Europe/London', at)).toEqual([
      'Desk Friday',
    ]);
    expect(soon(exception('2026-12-25', '2027-01-03'), 'Europe/London', at)).toEqual([
      'Desk Friday to Sunday 3 January',
    ]);
    expect(soon(exception('2026-12-29', '2026-12-29'), 'Europe/London', at)).toEqual([]);
  });
});

describe('the clocks of the zone that was chosen', () => {
  const changes: Record<string, string> = {
    'Europe/London': '2027-03-28',
    'America/Los_Angeles': '2027-03-14',
    'America/St_Johns': '2027-03-14',
    'Australia/Lord_Howe': '2027-04-04',
    'Asia/Dubai': '2027-04-04',
    'Pacific/Chatham': '2027-04-04',
    'Africa/Monrovia': '2027-01-01',
  };

  it.each(Object.keys(changes))('are those of %s, around a change too', (zone) => {
    const at = Date.parse(`${changes[zone]}T00:00Z`);
    const clocks = chosenClocks(zone, [], at);
    for (let hour = -192; hour <= 192; hour += 1) {
      const instant = at + hour * 3_600_000;
      expect(wallTimeAt(clocks, instant)).toBe(wallTimeAt(clocksOf(zone), instant));
    }
  });

  it('are those that the page was sent of a line’s zone, which the browser may not know', () => {
    const sent = { ...london, zone: 'Nowhere/Yet' };
    expect(chosenClocks('Nowhere/Yet', [sent], from)).toBe(sent.clocks);
  });
});

it('a week is known from the day of the build to the last one that the table covers', () => {
  const built = Date.parse('2026-11-23');
  const known = (at: string) =>
    knows(shownWeek(clocksOf('Europe/London'), Date.parse(at)), london, built);
  expect(known('2026-11-22T23:59:59Z')).toBe(false);
  expect(known('2026-11-23T00:00:00Z')).toBe(true);
  expect(known('2028-11-15T12:00:00Z')).toBe(true);
  expect(known('2028-11-16T12:00:00Z')).toBe(false);
});
