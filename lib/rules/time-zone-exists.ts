import { isTimeZone } from '@/lib/domain/time-zone';
import type { ContentSet } from './content-set';
import type { Path } from './problem';
import type { Rule } from './rule';

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
        message: `Found the time zone "${zone}"; expected an Area/Location name, such as "America/Los_Angeles".`,
        hint: 'Write the IANA name of a large city in that zone, never an abbreviation or an offset.',
      })),
};
