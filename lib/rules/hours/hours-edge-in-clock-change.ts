import type { DoubtfulTime } from '@/lib/domain/hours/doubtful-times';
import { doubtfulTimes } from '@/lib/domain/hours/doubtful-times';
import type { StatedHours } from '@/lib/domain/hours/week';
import { isTimeZone } from '@/lib/domain/time/time-zone';
import { millisecondsPerDay } from '@/lib/domain/time/zone-offsets';
import { hasClocks, zoneOffsetsOf } from '@/lib/domain/time/zone-offsets-from-temporal';
import type { Finding } from '@/lib/rules/base/problem';
import type { Rule } from '@/lib/rules/base/rule';
import type { ContentSet } from '@/lib/schema/content-set';

/** 24 months: as far as a published page tells whether a line is open. */
const days = 731;

interface Stated {
  file: string;
  hours: StatedHours;
  zones: readonly string[];
}

function statedHours(content: ContentSet): Stated[] {
  return [...content.contacts, ...content.regions].flatMap(({ file, data: { hours } }) => {
    if (hours === null || 'region' in hours) return [];
    const named = 'timeZone' in hours ? [hours.timeZone] : Object.values(hours.timeZones);
    return [{ file, hours, zones: [...new Set(named)].filter(isTimeZone).filter(hasClocks) }];
  });
}

function finding(file: string, zone: string, { path, date, kind }: DoubtfulTime): Finding {
  const fate = kind === 'skipped' ? 'skip it' : 'show it twice';
  return {
    file,
    at: { path: ['hours', ...path] },
    found: `a time that is in doubt on ${date}, when clocks change in ${zone} and ${fate}`,
    expected: 'a time that clocks show once',
    hint: 'Find out what holds on that day and add it to "exceptions". Until then a skipped time counts as later by what was skipped, and a repeated one as its first.',
  };
}

/** One finding for each time in the file, with the first day that puts it in doubt. */
function findingsIn({ file, hours, zones }: Stated, today: string): Finding[] {
  const from = Date.parse(`${today}T00:00:00Z`);
  const first = new Map<string, Finding>();
  for (const zone of zones) {
    for (const doubtful of doubtfulTimes(
      hours,
      zoneOffsetsOf(zone, from, from + days * millisecondsPerDay),
    )) {
      const place = doubtful.path.join();
      if (!first.has(place)) first.set(place, finding(file, zone, doubtful));
    }
  }
  return [...first.values()];
}

export const hoursEdgeInClockChange: Rule = {
  id: 'hours-edge-in-clock-change',
  severity: 'warning',
  summary:
    'No line opens or closes at a time that clocks skip or show twice in the next 24 months.',
  why: 'It is unknown which instant is meant, and a visitor may call an hour too early or too late.',
  run: (content) => statedHours(content).flatMap((stated) => findingsIn(stated, content.today)),
};
