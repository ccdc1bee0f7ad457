import { isTimeZone } from '@/lib/domain/time/time-zone';
import type { Path } from '@/lib/rules/base/problem';
import type { Rule } from '@/lib/rules/base/rule';
import type { ContentSet } from '@/lib/schema/content-set';
import { expectations } from '@/lib/schema/parts/expectation';

interface NamedZone {
  file: string;
  path: Path;
  zone: string;
}

function namedZones(content: ContentSet): NamedZone[] {
  return [...content.contacts, ...content.regions].flatMap(({ file, data }) => {
    const { hours } = data;
    if (hours === null || 'region' in hours) return [];
    if ('timeZone' in hours) return [{ file, path: ['hours', 'timeZone'], zone: hours.timeZone }];
    return Object.entries(hours.timeZones).map(([country, zone]) => ({
      file,
      path: ['hours', 'timeZones', country],
      zone,
    }));
  });
}

/** A city of each zone that editors abbreviate; the same letters are used in other countries too. */
const cities: Readonly<Record<string, string>> = {
  PT: 'America/Los_Angeles',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  ET: 'America/New_York',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  CT: 'America/Chicago',
  CST: 'America/Chicago',
  CDT: 'America/Chicago',
  GMT: 'Europe/London',
  BST: 'Europe/London',
  CET: 'Europe/Berlin',
  CEST: 'Europe/Berlin',
  IST: 'Asia/Kolkata',
  JST: 'Asia/Tokyo',
  AEST: 'Australia/Sydney',
};

function hintFor(zone: string): string {
  const city = cities[zone.toUpperCase()];
  const general = 'the IANA name of a large city in that zone, never an abbreviation or an offset';
  if (city === undefined) return `Write ${general}.`;
  const place = city.replace(/.*\//, '').replace('_', ' ');
  return `If the source means the time of ${place}, write "${city}". Else write ${general}.`;
}

export const timeZoneExists: Rule = {
  id: 'time-zone-exists',
  severity: 'error',
  summary: 'A time zone is an Area/Location name of the IANA time zone database.',
  why: 'Abbreviations are ambiguous (BST is London and Dhaka) and ignore summer time.',
  run: (content) =>
    namedZones(content)
      .filter(({ zone }) => !isTimeZone(zone))
      .map(({ file, path, zone }) => ({
        file,
        at: { path },
        found: `the time zone "${zone}"`,
        expected: expectations['time-zone'],
        hint: hintFor(zone),
      })),
};
