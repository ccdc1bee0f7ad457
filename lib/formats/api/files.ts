import type * as z from 'zod';
import type {
  Contact,
  Directory,
  Entry,
  FaqEntry,
  OutcomeEntry,
} from '@/lib/domain/directory/directory';
import { recommendedContacts } from '@/lib/domain/directory/directory';
import type { Region } from '@/lib/schema/region';
import { apiClaim } from './entries/claim';
import { type ApiContact, apiContact } from './entries/contact';
import { apiFaq } from './entries/faq';
import { apiGuide } from './entries/guide';
import { apiOutcome } from './entries/outcome';
import { apiQuestion } from './entries/question';
import { apiRegion } from './entries/region';
import { apiRetired } from './entries/retired';
import { apiSource } from './entries/source';
import { fileHead } from './parts/head';
import type { ApiSite } from './parts/site';
import { sourcesNamed } from './parts/sources-of';
import type {
  claimsFile,
  directoryFile,
  faqFile,
  outcomeFile,
  regionFile,
  sourcesFile,
} from './shapes/files';

export type ApiDirectory = Omit<z.infer<typeof directoryFile>, 'contacts'> & {
  contacts: ApiContact[];
};

const sourcesIn = (entries: unknown, directory: Directory, site: ApiSite) =>
  sourcesNamed(entries, directory).map((source) => apiSource(source, site));

/** `directory.json`: everything. */
export function directoryOf(directory: Directory, site: ApiSite): ApiDirectory {
  const { contacts, regions, issueFlow, outcomes, faqs, guides, claims, retired } = directory;
  return {
    ...fileHead('directory', directory, site),
    recommendedContacts: recommendedContacts(directory).map(({ slug }) => slug),
    contacts: contacts.map((contact) => apiContact(contact, directory, site)),
    regions: regions.map((region) => apiRegion(region, directory, site)),
    firstQuestion: issueFlow.start,
    questions: issueFlow.questions.map((question) => apiQuestion(question, site)),
    outcomes: outcomes.map((outcome) => apiOutcome(outcome, directory, site)),
    faqs: faqs.map((faq) => apiFaq(faq, directory, site)),
    guides: guides.map((guide) => apiGuide(guide, directory, site)),
    claims: claims.map((claim) => apiClaim(claim, site)),
    retired: retired.map((entry) => apiRetired(entry, site)),
    sources: [...directory.sources.values()].map((source) => apiSource(source, site)),
  };
}

/** `contacts/<slug>.json`: one contact, and in full the sources that it names anywhere in its entry. */
export function contactFileOf(entry: Contact, directory: Directory, site: ApiSite) {
  const contact = apiContact(entry, directory, site);
  const sources = sourcesIn(contact, directory, site);
  return { ...fileHead('contact-file', directory, site), contact, sources };
}

/** `regions/<slug>.json`: one region, and in full the sources that it names. */
export function regionFileOf(
  entry: Entry<Region>,
  directory: Directory,
  site: ApiSite,
): z.infer<typeof regionFile> {
  const region = apiRegion(entry, directory, site);
  const sources = sourcesIn(region, directory, site);
  return { ...fileHead('region-file', directory, site), region, sources };
}

/** `outcomes/<slug>.json`: one outcome, and in full the sources that it names. */
export function outcomeFileOf(
  entry: OutcomeEntry,
  directory: Directory,
  site: ApiSite,
): z.infer<typeof outcomeFile> {
  const outcome = apiOutcome(entry, directory, site);
  const sources = sourcesIn(outcome, directory, site);
  return { ...fileHead('outcome-file', directory, site), outcome, sources };
}

/** `faqs/<slug>.json`: one answer, and in full the sources that it names. */
export function faqFileOf(
  entry: FaqEntry,
  directory: Directory,
  site: ApiSite,
): z.infer<typeof faqFile> {
  const faq = apiFaq(entry, directory, site);
  const sources = sourcesIn(faq, directory, site);
  return { ...fileHead('faq-file', directory, site), faq, sources };
}

/** `sources.json`: every document of the directory, named by an entry or not, in the order of slugs. */
export function sourcesFileOf(directory: Directory, site: ApiSite): z.infer<typeof sourcesFile> {
  const sources = [...directory.sources.values()].map((source) => apiSource(source, site));
  return { ...fileHead('sources', directory, site), sources };
}

/** `claims.json`: every claim, and in full the sources that they name. */
export function claimsFileOf(directory: Directory, site: ApiSite): z.infer<typeof claimsFile> {
  const claims = directory.claims.map((claim) => apiClaim(claim, site));
  const sources = sourcesIn(claims, directory, site);
  return { ...fileHead('claims', directory, site), claims, sources };
}
