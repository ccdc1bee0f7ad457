import { addDays } from '@/lib/domain/time/calendar';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';
import type { Directory } from './directory';

/** Something confirmed that stops being so unless somebody looks again. */
export interface Expiring {
  kind: 'contact' | 'hours' | 'claim' | 'answer';
  slug: string;
  /** The last day on which it is confirmed. */
  validThrough: CalendarDate;
}

type Standing = { status: string; validThrough?: CalendarDate | null } | null;

function ending(kind: Expiring['kind'], slug: string, standing: Standing): Expiring[] {
  return standing?.status === 'confirmed' && standing.validThrough
    ? [{ kind, slug, validThrough: standing.validThrough }]
    : [];
}

/**
 * What is confirmed today and will not be `days` days from now, the most urgent first. Hours that end
 * with their contact are not told apart from it.
 */
export function expiringWithin(directory: Directory, days: number): Expiring[] {
  const last = addDays(directory.today, days);
  const hours = directory.contacts.flatMap(({ slug, standing, hoursStanding }) => {
    const [contact] = ending('contact', slug, standing);
    return ending('hours', slug, hoursStanding).filter(
      ({ validThrough }) => validThrough !== contact?.validThrough,
    );
  });
  return [
    ...directory.contacts.flatMap(({ slug, standing }) => ending('contact', slug, standing)),
    ...hours,
    ...directory.claims.flatMap((claim) => ending('claim', claim.slug, claim)),
    ...directory.faqs.flatMap(({ slug, basis }) => ending('answer', slug, basis)),
  ]
    .filter(({ validThrough }) => validThrough < last)
    .toSorted((a, b) => (a.validThrough < b.validThrough ? -1 : 1));
}

/**
 * Slugs of contacts that were confirmed on a known day and no longer are. One that only an undated
 * copy names never was: that is no news.
 */
export function expiredContacts(directory: Directory): string[] {
  return directory.contacts
    .filter(({ standing }) => standing.status === 'expired' && standing.validThrough !== null)
    .map(({ slug }) => slug);
}
