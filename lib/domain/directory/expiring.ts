import { addDays } from '@/lib/domain/time/calendar';
import type { ClaimStanding } from '@/lib/domain/trust/bound-standing';
import type { Fact } from '@/lib/domain/trust/verification-log';
import { boundFacts, factStandings } from '@/lib/domain/trust/verification-log';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';
import type { Directory } from './directory';

/** Something confirmed that stops being so unless somebody looks again. */
export interface Expiring {
  kind: 'contact' | Fact | 'claim' | 'answer';
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
 * What is confirmed today and will not be `days` days from now, the most urgent first. Hours and costs
 * that end with their contact are not told apart from it.
 */
export function expiringWithin(directory: Directory, days: number): Expiring[] {
  const last = addDays(directory.today, days);
  const facts = directory.contacts.flatMap((contact) => {
    const [value] = ending('contact', contact.slug, contact.standing);
    return boundFacts
      .flatMap((fact) => ending(fact, contact.slug, contact[factStandings[fact]]))
      .filter(({ validThrough }) => validThrough !== value?.validThrough);
  });
  return [
    ...directory.contacts.flatMap(({ slug, standing }) => ending('contact', slug, standing)),
    ...facts,
    ...directory.claims.flatMap((claim) => ending('claim', claim.slug, claim)),
    ...directory.faqs.flatMap(({ slug, basis }) => ending('answer', slug, basis)),
  ]
    .filter(({ validThrough }) => validThrough < last)
    .toSorted((a, b) => (a.validThrough < b.validThrough ? -1 : 1));
}

/** Whether a text was confirmed once: a copy of an unknown day never confirmed it, which is no news. */
function hasEnded({ status, verification }: ClaimStanding): boolean {
  return status === 'expired' && verification !== null && verification.observedOn !== null;
}

/** What was confirmed on a known day and no longer is. */
export function expiredEntries(directory: Directory): Pick<Expiring, 'kind' | 'slug'>[] {
  const contacts = directory.contacts.filter(
    ({ standing }) => standing.status === 'expired' && standing.validThrough !== null,
  );
  const faqs = directory.faqs.filter(({ basis }) => hasEnded(basis));
  return [
    ...contacts.map(({ slug }) => ({ kind: 'contact' as const, slug })),
    ...directory.claims.filter(hasEnded).map(({ slug }) => ({ kind: 'claim' as const, slug })),
    ...faqs.map(({ slug }) => ({ kind: 'answer' as const, slug })),
  ];
}
