import { describe, expect, it } from 'vitest';
import { countryCodes, isCountry } from '@/lib/domain/directory/countries';

describe('countries', () => {
  it('are the 249 of ISO 3166-1 and Kosovo, each once, in the order of their codes', () => {
    expect(countryCodes).toHaveLength(250);
    expect(new Set(countryCodes).size).toBe(250);
    expect([...countryCodes]).toEqual([...countryCodes].toSorted());
    expect(countryCodes).toContain('XK');
  });

  it.each(['DE', 'US', 'GB', 'AQ', 'BQ', 'CW', 'SS', 'SX', 'TW', 'XK', 'AX', 'UM'])(
    'include %s',
    (code) => {
      expect(isCountry(code)).toBe(true);
    },
  );

  it.each(['UK', 'EU', 'UN', 'ZZ', 'XA', 'AN', 'SU', 'YU', 'DD', 'AC', 'de', 'DEU', '', '001'])(
    'do not include %j',
    (code) => {
      expect(isCountry(code)).toBe(false);
    },
  );
});
