import OsmOpeningHours from 'opening_hours';
import type { OpenStatus } from '@/lib/domain/hours/open-status';
import { openStatusAt } from '@/lib/domain/opening-hours';
import type { ZoneOffsets } from '@/lib/domain/time/zone-offsets';
import { wallTimeAt } from '@/lib/domain/time/zone-offsets';
import { zoneOffsetsOf } from '@/lib/domain/time/zone-offsets-from-temporal';
import { zoneTransitions } from '@/lib/domain/time/zone-transitions';
import { reasonOf } from './differences';
import { osmHours } from './osm-hours';
import { randomLines } from './random-lines';

/** What the process of one zone found. */
export interface ZoneComparison {
  instants: number;
  agreeing: number;
  open: number;
  reasons: Record<string, number>;
  unexplained: string[];
}

/** opening_hours.js reads hours in the host's zone: TZ of this process is the zone of the lines. */
function theirStatus(text: string, at: number): OpenStatus | 'infinite loop' {
  try {
    const theirs = new OsmOpeningHours(text);
    const nextChange = theirs.getNextChange(new Date(at))?.getTime() ?? null;
    return { open: theirs.getState(new Date(at)), nextChange };
  } catch (error) {
    if (/infinite loop/i.test(String(error))) return 'infinite loop';
    throw error;
  }
}

function hostIsIn(table: ZoneOffsets): boolean {
  return ['2026-01-15', '2026-03-01', '2026-07-15', '2027-11-01'].every((date) => {
    const at = Date.parse(date);
    return wallTimeAt(table, at) - at === new Date(at).getTimezoneOffset() * -60_000;
  });
}

function compareZone(timeZone: string, seed: number, count: number): ZoneComparison {
  const found: ZoneComparison = { instants: 0, agreeing: 0, open: 0, reasons: {}, unexplained: [] };
  const table = zoneOffsetsOf(timeZone, Date.parse('2026-01-01'), Date.parse('2028-01-01'));
  if (!hostIsIn(table)) throw new Error(`The host's clocks are not those of ${timeZone}.`);
  const changes = zoneTransitions(table).map(({ at }) => at);
  for (const { hours, instants } of randomLines(timeZone, seed, count, changes)) {
    const text = osmHours(hours);
    for (const at of instants) {
      found.instants += 1;
      const ours = openStatusAt(hours, at);
      const theirs = theirStatus(text, at);
      if (ours.open) found.open += 1;
      if (JSON.stringify(ours) === JSON.stringify(theirs)) {
        found.agreeing += 1;
        continue;
      }
      const reason = theirs === 'infinite loop' ? theirs : reasonOf(hours, at, ours, theirs);
      if (reason !== null) found.reasons[reason] = (found.reasons[reason] ?? 0) + 1;
      else {
        const statuses = `${JSON.stringify(ours)}, theirs ${JSON.stringify(theirs)}`;
        found.unexplained.push(`${text} at ${new Date(at).toISOString()}: ${statuses}`);
      }
    }
  }
  return found;
}

const { TZ = '', SEED, COUNT } = process.env;
console.log(JSON.stringify(compareZone(TZ, Number(SEED), Number(COUNT))));
