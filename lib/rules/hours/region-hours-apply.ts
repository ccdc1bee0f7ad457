import { regionHoursIn } from '@/lib/domain/hours/weekly-periods';
import type { Rule } from '@/lib/rules/base/rule';
import { bySlug } from '@/lib/schema/content-set';

export const regionHoursApply: Rule = {
  id: 'region-hours-apply',
  severity: 'error',
  summary: "A contact that takes its region's hours serves a country of that region with a zone.",
  why: 'The hours would be shown in the zone of another country.',
  run: (content) => {
    const regions = bySlug(content.regions);
    return content.contacts.flatMap(({ file, data }) => {
      if (data.hours === null || !('region' in data.hours)) return [];
      const region = regions.get(data.hours.region);
      if (!region) return [];
      const outside = data.areaServed.find(
        (country) => !region.countries.includes(country) || !regionHoursIn(region, country),
      );
      if (outside === undefined) return [];
      return [
        {
          file,
          at: { path: ['hours', 'region'] },
          found: `the hours of "${data.hours.region}" for "${outside}"`,
          expected: 'a region that lists this country and a time zone for it',
          hint: 'Add the country and its zone to the region, or give the contact hours of its own.',
        },
      ];
    });
  },
};
