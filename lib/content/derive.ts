import type { ClaimEntry, Contact, Directory, Entry, FaqEntry } from '@/lib/domain/directory';
import { regionHoursIn } from '@/lib/domain/opening-hours';
import { answerBasis, claimStatus, standingOf } from '@/lib/domain/verification';
import type { ContentFile, ContentSet } from '@/lib/rules/content-set';
import { bySlug } from '@/lib/rules/content-set';
import type { ContactPoint } from '@/lib/schema/contact-point';
import type { IssueFlow } from '@/lib/schema/issue-flow';
import type { OpeningHours } from '@/lib/schema/opening-hours';
import type { Organization } from '@/lib/schema/organization';
import type { Region } from '@/lib/schema/region';

function entries<Data>(files: readonly ContentFile<Data>[]): Entry<Data>[] {
  return files
    .map(({ slug, data }) => ({ ...data, slug }))
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

interface Hours {
  hours: OpeningHours | null;
  hoursFrom: Entry<Region> | null;
}

function hoursOf(contact: ContactPoint, regions: ReadonlyMap<string, Region>): Hours {
  const { hours, areaServed } = contact;
  if (hours === null || !('region' in hours)) return { hours, hoursFrom: null };
  const region = regions.get(hours.region);
  const [country] = areaServed;
  if (!region || country === undefined) return { hours: null, hoursFrom: null };
  return {
    hours: regionHoursIn(region, country),
    hoursFrom: { ...region, slug: hours.region },
  };
}

function derivedContacts(content: ContentSet): Contact[] {
  const verifications = bySlug(content.verifications);
  const regions = bySlug(content.regions);
  const sources = bySlug(content.sources);
  const retired = content.retired.map(({ data }) => data);
  return entries(content.contacts).map((contact) => {
    const checks = verifications.get(contact.slug) ?? [];
    const { kind, value } = contact;
    const standing = standingOf({ kind, value, checks, sources, retired }, content.today);
    // The kind inside `standing` is the contact's own; a mapped union loses that connection.
    return { ...contact, ...hoursOf(contact, regions), standing, checks } as Contact;
  });
}

function derivedClaims(content: ContentSet): ClaimEntry[] {
  const sources = bySlug(content.sources);
  return entries(content.claims).map((claim) => ({
    ...claim,
    status: claimStatus(claim, sources, content.today),
  }));
}

function derivedFaqs(content: ContentSet, claims: readonly ClaimEntry[]): FaqEntry[] {
  const sources = bySlug(content.sources);
  const statusOf = new Map(claims.map(({ slug, status }) => [slug, status]));
  return entries(content.faqs).map((faq) => {
    const statuses = faq.claims.map((slug) => statusOf.get(slug)).filter((found) => !!found);
    return { ...faq, basis: answerBasis(faq.sources, statuses, sources, content.today) };
  });
}

/** The files that a directory cannot do without. */
export interface Singles {
  organization: Organization;
  issueFlow: IssueFlow;
}

/** Derives what pages show from content that has no error. */
export function deriveDirectory(content: ContentSet, singles: Singles): Directory {
  const claims = derivedClaims(content);
  return {
    ...singles,
    today: content.today,
    contacts: derivedContacts(content),
    regions: entries(content.regions),
    sources: new Map(entries(content.sources).map((source) => [source.slug, source])),
    claims,
    outcomes: entries(content.outcomes),
    faqs: derivedFaqs(content, claims),
    guides: entries(content.guides),
    retired: entries(content.retired),
  };
}
