import type { TimelineHours } from '@/lib/domain/directory/timeline-hours';
import type { ZoneOffsets } from '@/lib/domain/time/zone-offsets';
import { millisecondsPerDay } from '@/lib/domain/time/zone-offsets';
import { zoneOffsetsProbed } from '@/lib/domain/time/zone-offsets-from-date';
import { visitorClocks } from '../shared/visitor-clocks';

/** Days before and after now that a week, its nights and the next clock changes reach into. */
const daysAround = 10;

/** Seconds by which a zone that the browser knows is ahead of UTC: from a text as "GMT+05:45". */
function secondsIn(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  return (instant) => {
    const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
    const [, sign, hours, minutes, seconds = 0] =
      /([+-])(\d+):(\d+):?(\d+)?/.exec(name ?? '') ?? [];
    const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
    return sign ? Number(`${sign}${total}`) : 0;
  };
}

/**
 * The clocks around an instant of the zone that was chosen: '' is the device's own, of the lines'
 * zones the page brings the clocks, any other one the browser knows.
 */
export function chosenClocks(
  zone: string,
  weeks: readonly TimelineHours[],
  at: number,
): ZoneOffsets {
  const second = Math.floor(at / 1000) * 1000;
  const from = second - daysAround * millisecondsPerDay;
  const until = second + daysAround * millisecondsPerDay;
  if (zone === '') return visitorClocks(from, until);
  const sent = weeks.find((week) => week.zone === zone);
  return sent ? sent.clocks : zoneOffsetsProbed(from, until, secondsIn(zone));
}

/** The device's zone by its name. */
export const deviceZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Fills the list of zones: the device's, those of the lines, and all that the browser knows. */
export function offerZones(
  select: HTMLSelectElement,
  weeks: readonly TimelineHours[],
  device: string,
): void {
  const [own] = select.options;
  if (own) own.text = device;
  const lines = new Set(weeks.map(({ zone }) => zone).sort());
  // Browsers of before 2022 cannot list zones.
  const known = 'supportedValuesOf' in Intl ? Intl.supportedValuesOf('timeZone') : [];
  const [ofLines, all] = select.querySelectorAll('optgroup');
  ofLines?.append(...[...lines].map((zone) => new Option(zone)));
  all?.append(...known.filter((zone) => !lines.has(zone)).map((zone) => new Option(zone)));
}
