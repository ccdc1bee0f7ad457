import type { Rule } from '@/lib/rules/base/rule';

export const regionListsItsZones: Rule = {
  id: 'region-lists-its-zones',
  severity: 'error',
  summary: 'A region with local hours has one time zone for each of its countries and no other.',
  why: '"Local time" without a zone cannot be shown to anybody.',
  run: (content) =>
    content.regions.flatMap(({ file, data }) => {
      if (!('timeZones' in data.hours)) return [];
      const zoned = Object.keys(data.hours.timeZones);
      const missing = data.countries
        .filter((country) => !zoned.includes(country))
        .map((country) => ({
          file,
          at: { path: ['hours', 'timeZones'] },
          found: `no time zone for "${country}"`,
          expected: 'one for each country of the region',
          hint: `Add "${country}": "Area/Location".`,
        }));
      const extra = zoned
        .filter((country) => !data.countries.includes(country))
        .map((country) => ({
          file,
          at: { path: ['hours', 'timeZones', country] },
          found: `a time zone for "${country}"`,
          expected: "zones of the region's countries only",
          hint: 'Remove it, or add the country to "countries".',
        }));
      return [...missing, ...extra];
    }),
};
