import { isCountry } from '@/lib/domain/directory/countries';
import type { Path } from '@/lib/rules/base/problem';
import type { Rule } from '@/lib/rules/base/rule';
import type { ContentSet } from '@/lib/schema/content-set';

interface NamedCountry {
  file: string;
  path: Path;
  code: string;
}

function namedCountries(content: ContentSet): NamedCountry[] {
  const ofContacts = content.contacts.flatMap(({ file, data }) =>
    data.areaServed.map((code, index) => ({ file, path: ['areaServed', index], code })),
  );
  const ofRegions = content.regions.flatMap(({ file, data }) => [
    ...data.countries.map((code, index) => ({ file, path: ['countries', index], code })),
    ...('timeZones' in data.hours
      ? Object.keys(data.hours.timeZones).map((code) => ({
          file,
          path: ['hours', 'timeZones', code],
          code,
        }))
      : []),
  ]);
  return [...ofContacts, ...ofRegions];
}

export const countryExists: Rule = {
  id: 'country-exists',
  severity: 'error',
  summary: 'A country code is one of ISO 3166-1.',
  why: 'Each code becomes a page; a wrong one hides the entry from the people of the right one.',
  run: (content) =>
    namedCountries(content)
      .filter(({ code }) => code !== 'worldwide' && !isCountry(code))
      .map(({ file, path, code }) => ({
        file,
        at: { path },
        found: `the country "${code}"`,
        expected: 'a code of ISO 3166-1, such as "GB" for the United Kingdom',
        hint: code === 'UK' ? 'Write "GB".' : 'Look the two letters up in ISO 3166-1.',
      })),
};
