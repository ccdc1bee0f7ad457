import { timeZonesNames } from '@vvo/tzdb';

const known = new Set(timeZonesNames.filter((name) => name.includes('/')));

/**
 * Whether this is an Area/Location name of the IANA time zone database. A vendored list decides,
 * because the host's `Intl` accepts abbreviations (`BST` as Dhaka) and lacks real zones.
 */
export function isTimeZone(name: string): boolean {
  return known.has(name);
}
