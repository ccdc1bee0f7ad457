import type * as z from 'zod';
import type { Contact, Entry } from '@/lib/domain/directory/directory';
import { regionHoursIn } from '@/lib/domain/hours/weekly-periods';
import { unboundBasis } from '@/lib/formats/api/parts/basis';
import type { hoursShape, regionHoursShape } from '@/lib/formats/api/shapes/hours';
import type { OpeningHours } from '@/lib/schema/parts/opening-hours';
import type { Region } from '@/lib/schema/region';

function week({ regular, exceptions }: Pick<OpeningHours, 'regular' | 'exceptions'>) {
  return {
    openingHoursSpecification: regular.map(({ dayOfWeek, opens, closes, ...span }) => ({
      dayOfWeek,
      opens,
      closes,
      validFrom: span.validFrom ?? null,
      validThrough: span.validThrough ?? null,
    })),
    specialOpeningHoursSpecification: exceptions.map(({ reason, ...exception }) => ({
      ...exception,
      reason: reason ?? null,
    })),
  };
}

/** A contact's hours and how far to trust them; null when no source states any. */
export function apiHours(contact: Contact): z.infer<typeof hoursShape> | null {
  const { hours, hoursStanding, hoursFrom, hoursSources } = contact;
  if (hours === null || hoursStanding === null) return null;
  return {
    status: hoursStanding.status,
    validThrough: hoursStanding.status === 'confirmed' ? hoursStanding.validThrough : null,
    timeZone: hours.timeZone,
    ...week(hours),
    region: hoursFrom?.slug ?? null,
    sources: [...hoursSources],
  };
}

/** The hours stated for a region, with the zone of each of its countries that has one. */
export function apiRegionHours(region: Entry<Region>): z.infer<typeof regionHoursShape> {
  const zones = region.countries.flatMap((country) => {
    const zone = regionHoursIn(region, country)?.timeZone;
    return zone === undefined ? [] : [[country, zone] as const];
  });
  return {
    ...unboundBasis,
    timeZones: Object.fromEntries(zones),
    ...week(region.hours),
    sources: region.sources,
  };
}
