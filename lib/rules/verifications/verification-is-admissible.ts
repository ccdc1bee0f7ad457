import type { Inadmissibility } from '@/lib/domain/trust/admissibility';
import { inadmissibility } from '@/lib/domain/trust/admissibility';
import { contactKinds } from '@/lib/domain/trust/contact-kinds';
import type { Rule } from '@/lib/rules/base/rule';
import { bySlug } from '@/lib/schema/content-set';

const reasons: Record<Inadmissibility, { key: string; found: string; expected: string }> = {
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

export const verificationIsAdmissible: Rule = {
  id: 'verification-is-admissible',
  severity: 'error',
  summary: "A verification's source and method are strong enough for what it finds.",
  why: 'A weak verification would make an invented number look official.',
  run: (content) => {
    const contacts = bySlug(content.contacts);
    const sources = bySlug(content.sources);
    const owner = content.organization?.data ?? null;
    return content.verifications.flatMap(({ file, slug, data }) => {
      const contact = contacts.get(slug);
      if (!contact) return [];
      return data.flatMap((verification, index) => {
        const source = sources.get(verification.source);
        const log = { kind: contact.kind, verifications: data, sources, owner };
        const reason = source && inadmissibility(verification, source, log);
        if (!reason) return [];
        const { key, found, expected } = reasons[reason];
        return [
          {
            file,
            at: { path: [index, key] },
            found: `${found}`,
            expected: `${expected}`,
            hint: 'Look at the official page itself and record that, or remove this verification.',
          },
        ];
      });
    });
  },
};
