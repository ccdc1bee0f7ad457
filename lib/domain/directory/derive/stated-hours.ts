import type { Contact, Entry } from '@/lib/domain/directory/directory';
import { regionHoursIn } from '@/lib/domain/hours/weekly-periods';
import type { ContactPoint } from '@/lib/schema/contact-point';
import type { Region } from '@/lib/schema/region';

type StatedHours = Pick<Contact, 'hours' | 'hoursSources'> & { hoursFrom: Entry<Region> | null };

const noHours: StatedHours = { hours: null, hoursFrom: null, hoursSources: [] };

/** A contact's hours, its own or its region's with their zone, and what states them. */
export function statedHours(
  contact: ContactPoint,
  regions: ReadonlyMap<string, Region>,
): StatedHours {
  const { hours, areaServed } = contact;
  if (hours === null) return noHours;
  if (!('region' in hours)) {
    return { hours, hoursFrom: null, hoursSources: hours.sources ?? contact.sources };
  }
  const region = regions.get(hours.region);
  const [country] = areaServed;
  if (!region || country === undefined) return noHours;
  return {
    hours: regionHoursIn(region, country),
    hoursFrom: { ...region, slug: hours.region },
    hoursSources: region.sources,
  };
}
