import { isCountry } from '@/lib/domain/directory/countries';
import { phones } from '@/lib/domain/directory/derive/phones';
import { canServe } from '@/lib/domain/numbers/phone-number';
import type { Rule } from '@/lib/rules/base/rule';

export const phoneServesCountries: Rule = {
  id: 'phone-serves-countries',
  severity: 'error',
  summary: 'A phone number belongs to one of the countries that it is said to serve.',
  why: 'A visitor who picks a country must not be shown the line of another one by mistake.',
  run: (content) =>
    phones(content).flatMap(({ file, data }) => {
      // Worldwide lines have no country to match; unknown countries have a rule of their own, and
      // may be the very country of the number in other letters.
      const countries = data.areaServed.filter((code) => code !== 'worldwide');
      if (countries.length === 0 || !countries.every(isCountry)) return [];
      if (countries.some((country) => canServe(data.value, country))) return [];
      return [
        {
          file,
          at: { path: ['areaServed'] },
          found: `${countries.join(', ')}`,
          expected: `a country that ${data.value} belongs to`,
          hint: 'Correct the number or the countries, whichever the source contradicts.',
        },
      ];
    }),
};
