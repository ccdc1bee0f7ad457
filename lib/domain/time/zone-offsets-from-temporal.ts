import { Temporal } from 'temporal-polyfill';
import { millisecondsPerDay, type ZoneOffsets } from './zone-offsets';

/** The instants that Temporal and Date know: 100 million days around 1970. */
const lastInstant = 8.64e15;
const week = 7 * millisecondsPerDay;
const year = 366 * millisecondsPerDay;
/** Tables are made for whole blocks of about sixteen years, so that most instants share one. */
const blockLength = 16 * 365.25 * millisecondsPerDay;

/** Whether Node's time zone data has this zone: an older Node lacks those that came later. */
export function hasClocks(timeZone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
    return true;
  } catch {
    return false;
  }
}

/** What was made before: a build asks for the same few zones again and again. */
const made = new Map<string, ZoneOffsets>();

function offsetsFrom(timeZone: string, from: number, until: number): ZoneOffsets['offsets'] {
  let at = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone);
  const offsets: [number, number][] = [[from, at.offsetNanoseconds / 1e9]];
  // No zone changes its clocks more often than once a week.
  for (let left = (until - from) / week + 1; left > 0; left -= 1) {
    const next = at.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds >= until) break;
    at = next;
    offsets.push([at.epochMilliseconds, at.offsetNanoseconds / 1e9]);
  }
  return offsets;
}

/**
 * The clocks of an IANA zone from one instant to another (epoch milliseconds), by the time zone data
 * that Node brings. The host's own zone plays no part. Throws a RangeError for a zone that Node does
 * not know.
 */
export function zoneOffsetsOf(timeZone: string, from: number, until: number): ZoneOffsets {
  const key = `${timeZone} ${from} ${until}`;
  const table = made.get(key) ?? { from, until, offsets: offsetsFrom(timeZone, from, until) };
  made.set(key, table);
  return table;
}

function withinTime(instant: number): number {
  return Math.min(Math.max(instant, -lastInstant), lastInstant);
}

/** A table that knows a zone from a year before an instant to two years after it, at least. */
export function zoneOffsetsAround(timeZone: string, instant: number): ZoneOffsets {
  const block = Math.floor(instant / blockLength);
  return zoneOffsetsOf(
    timeZone,
    withinTime(block * blockLength - year),
    withinTime((block + 1) * blockLength + 2 * year),
  );
}
