import type {
  ClaimEntry,
  Contact,
  Directory,
  Entry,
  FaqEntry,
} from '@/lib/domain/directory/directory';
import { suspicionsBySlug } from '@/lib/domain/numbers/look-alike-numbers';
import { answerStanding, boundStanding } from '@/lib/domain/trust/bound-standing';
import { boundDigest, claimText } from '@/lib/domain/trust/bound-text';
import { boundFacts, looksAtFact, looksAtValue } from '@/lib/domain/trust/verification-log';
import type { ContentFile, ContentSet } from '@/lib/schema/content-set';
import { bySlug } from '@/lib/schema/content-set';
import type { IssueFlow } from '@/lib/schema/issue-flow';
import type { Organization } from '@/lib/schema/organization';
import { textOfAnswer } from './bound-texts';
import { contactFacts } from './contact-facts';
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
  const standingOf = standings(content);
  const factsOf = contactFacts(content);
  const suspicions = suspicionsBySlug(doubtfulLines(content));
  return inOrder(content.contacts).map((file) => {
    const standing = standingOf(file);
    const log = verifications.get(file.slug) ?? [];
    const derived = {
      ...factsOf(file, standing),
      standing,
      suspicions: suspicions.get(file.slug) ?? [],
      verifications: looksAtValue(log),
      factVerifications: boundFacts.flatMap((fact) => looksAtFact(log, fact)),
    };
    // The kind inside `standing` is the contact's own; a mapped union loses that connection.
    return { ...file.data, slug: file.slug, ...derived } as Contact;
  });
}

/** What every look at a text is judged by. */
function knownOf(content: ContentSet) {
  return { sources: bySlug(content.sources), owner: content.organization?.data ?? null };
}

function derivedClaims(content: ContentSet): ClaimEntry[] {
  const logs = bySlug(content['verifications/claims']);
  const known = knownOf(content);
  return entries(content.claims).map((claim) => {
    const log = logs.get(claim.slug) ?? [];
    const digest = boundDigest(claimText(claim));
    const record = { subject: 'claim' as const, digest, log, ...known };
    return { ...claim, digest, verifications: log, ...boundStanding(record, content.today) };
  });
}

function derivedFaqs(content: ContentSet, claims: readonly ClaimEntry[]): FaqEntry[] {
  const logs = bySlug(content['verifications/faqs']);
  const known = knownOf(content);
  const claimOf = new Map(claims.map((claim) => [claim.slug, claim]));
  return entries(content.faqs).map((faq) => {
    const log = logs.get(faq.slug) ?? [];
    const statuses = faq.claims.flatMap((slug) => claimOf.get(slug)?.status ?? []);
    const digest = boundDigest(textOfAnswer(faq, claimOf));
    const record = { subject: 'answer' as const, digest, log, ...known };
    const basis = answerStanding(record, statuses, content.today);
    return { ...faq, digest, verifications: log, basis };
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
