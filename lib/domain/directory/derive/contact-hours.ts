import type { Contact, Entry } from '@/lib/domain/directory/directory';
import { regionHoursIn } from '@/lib/domain/hours/weekly-periods';
import { hoursStanding } from '@/lib/domain/trust/hours-standing';
import type { Standing } from '@/lib/domain/trust/verification';
import type { ContactKind, ContactPoint } from '@/lib/schema/contact-point';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';
import type { Region } from '@/lib/schema/region';
import type { Source } from '@/lib/schema/source';

type StatedHours = Pick<Contact, 'hours' | 'hoursSources'> & { hoursFrom: Entry<Region> | null };

const noHours: StatedHours = { hours: null, hoursFrom: null, hoursSources: [] };

function statedHours(contact: ContactPoint, regions: ReadonlyMap<string, Region>): StatedHours {
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

interface Known {
  regions: ReadonlyMap<string, Region>;
  sources: ReadonlyMap<string, Source>;
  today: CalendarDate;
}

/** A contact's hours, its own or its region's, what states them and how far they can be trusted. */
export function contactHours(
  contact: ContactPoint,
  standing: Standing<ContactKind>,
  { regions, sources, today }: Known,
): StatedHours & Pick<Contact, 'hoursStanding'> {
  const stated = statedHours(contact, regions);
  const basis = {
    week: stated.hoursSources.map((slug) => sources.get(slug)),
    exceptions: stated.hours?.exceptions.map(({ source }) => sources.get(source)) ?? [],
  };
  return { ...stated, hoursStanding: stated.hours && hoursStanding(standing, basis, today) };
}
