import type { Inadmissibility } from '@/lib/domain/trust/admissibility';
import { inadmissibility } from '@/lib/domain/trust/admissibility';
import type { BoundSubject } from '@/lib/domain/trust/bound-standing';
import { boundInadmissibility } from '@/lib/domain/trust/bound-standing';
import { contactKinds } from '@/lib/domain/trust/contact-kinds';
import { looksAtValue } from '@/lib/domain/trust/verification-log';
import type { RecordedLook } from '@/lib/rules/base/looks';
import { recordedLooks } from '@/lib/rules/base/looks';
import type { Finding } from '@/lib/rules/base/problem';
import type { Rule } from '@/lib/rules/base/rule';
import { bySlug } from '@/lib/schema/content-set';
import type { Organization } from '@/lib/schema/organization';
import type { Source } from '@/lib/schema/source';

interface Reason {
  key: string;
  found: string;
  expected: string;
}

const reasons: Record<Inadmissibility, Reason> = {
  'source-not-official': {
    key: 'source',
    found: 'a source that is not official',
    expected: 'a source of the kind "official": nobody else confirms or contradicts a contact',
  },
  'source-off-domain': {
    key: 'source',
    found: "a source that isn't the organisation's own page, which confirms a contact",
    expected: 'a page that "ownPlaces" lists: an official account elsewhere backs claims only',
  },
  'call-needs-live-read': {
    key: 'source',
    found: 'a test call beside no live read of an official page',
    expected: `a source, or an earlier check of this number, read live at most ${contactKinds.phone.value.validityInDays} days before the call`,
  },
  'phone-needs-live-check': {
    key: 'method',
    found: 'a copy that confirms a phone number',
    expected: 'the method "live-read" or "test-call": a copy never confirms a phone number',
  },
};

const documentsFor: Record<BoundSubject, string> = {
  claim: 'a source of the kind "official": nobody else confirms or contradicts a claim',
  answer: 'a source of the kind "official" or "public-authority"',
  fact: 'a page on an official domain: nobody else confirms hours or a cost',
};

/** The faults of the documents that a look at a text or a fact names. */
function faultsOfDocuments(
  { file, about, look, documents }: Exclude<RecordedLook, { about: 'value' }>,
  sources: ReadonlyMap<string, Source>,
  owner: Organization | null,
): Finding[] {
  return documents.flatMap(({ slug, path }) => {
    const source = sources.get(slug);
    const reason = source && boundInadmissibility(about, look.finding, source, owner);
    if (!reason) return [];
    const found =
      reason === 'source-not-official'
        ? `a source of the kind "${source.kind}"`
        : "a source on somebody else's host";
    return [{ file, at: { path }, found, expected: documentsFor[about], hint }];
  });
}

const hint = 'Look at the official page itself and record that, or remove this verification.';

export const verificationIsAdmissible: Rule = {
  id: 'verification-is-admissible',
  severity: 'error',
  summary: "A verification's source and method are strong enough for what it finds.",
  why: 'A weak verification would make an invented number look official.',
  run: (content) => {
    const contacts = bySlug(content.contacts);
    const sources = bySlug(content.sources);
    const logs = bySlug(content.verifications);
    const owner = content.organization?.data ?? null;
    return recordedLooks(content).flatMap((recorded) => {
      if (recorded.about !== 'value') return faultsOfDocuments(recorded, sources, owner);
      const { file, slug, index, look } = recorded;
      const contact = contacts.get(slug);
      const source = sources.get(look.source);
      if (!contact || !source) return [];
      const verifications = looksAtValue(logs.get(slug) ?? []);
      const reason = inadmissibility(look, source, {
        kind: contact.kind,
        verifications,
        sources,
        owner,
      });
      if (!reason) return [];
      const { key, found, expected } = reasons[reason];
      return [{ file, at: { path: [index, key] }, found, expected, hint }];
    });
  },
};
