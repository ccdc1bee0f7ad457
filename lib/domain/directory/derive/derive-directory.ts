import type {
  ClaimEntry,
  Contact,
  Directory,
  Entry,
  FaqEntry,
} from '@/lib/domain/directory/directory';
import { suspicionsBySlug } from '@/lib/domain/numbers/look-alike-numbers';
import { answerBasis, claimStanding } from '@/lib/domain/trust/verification';
import type { ContentFile, ContentSet } from '@/lib/schema/content-set';
import { bySlug } from '@/lib/schema/content-set';
import type { IssueFlow } from '@/lib/schema/issue-flow';
import type { Organization } from '@/lib/schema/organization';
import { contactHours } from './contact-hours';
import { doubtfulLines } from './doubtful-lines';
import { standings } from './standings';
import { withFigures } from './with-figures';

function inOrder<Data>(files: readonly ContentFile<Data>[]): readonly ContentFile<Data>[] {
  return files.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

function entries<Data>(files: readonly ContentFile<Data>[]): Entry<Data>[] {
  return inOrder(files).map(({ slug, data }) => ({ ...data, slug }));
}

function derivedContacts(content: ContentSet): Contact[] {
  const verifications = bySlug(content.verifications);
  const regions = bySlug(content.regions);
  const sources = bySlug(content.sources);
  const standingOf = standings(content);
  const suspicions = suspicionsBySlug(doubtfulLines(content));
  return inOrder(content.contacts).map((file) => {
    const log = verifications.get(file.slug) ?? [];
    const standing = standingOf(file);
    const derived = {
      ...contactHours(file.data, standing, { regions, sources, today: content.today }),
      standing,
      suspicions: suspicions.get(file.slug) ?? [],
      verifications: log,
    };
    // The kind inside `standing` is the contact's own; a mapped union loses that connection.
    return { ...file.data, slug: file.slug, ...derived } as Contact;
  });
}

function derivedClaims(content: ContentSet): ClaimEntry[] {
  const sources = bySlug(content.sources);
  return entries(content.claims).map((claim) => ({
    ...claim,
    ...claimStanding(claim, sources, content.today),
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
  const figures = content.figures?.data ?? {};
  const directory = derive(content, singles);
  return Object.keys(figures).length === 0
    ? directory
    : { ...withFigures(directory, figures), figures };
}

function derive(content: ContentSet, singles: Singles): Directory {
  const claims = derivedClaims(content);
  return {
    ...singles,
    figures: {},
    today: content.today,
    contacts: derivedContacts(content),
    regions: entries(content.regions),
    sources: new Map(entries(content.sources).map((source) => [source.slug, source])),
    claims,
    outcomes: entries(content.outcomes),
    faqs: derivedFaqs(content, claims),
    guides: entries(content.guides),
    retired: entries(content.retired),
    changes: entries(content.changes),
    vocabularies: bySlug(content.vocabularies),
  };
}
