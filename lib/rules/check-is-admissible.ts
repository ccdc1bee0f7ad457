import { inadmissibility } from '@/lib/domain/verification';
import { bySlug } from './content-set';
import type { Rule } from './rule';

const reasons = {
  'source-not-official': {
    found: 'a source that is not official',
    expected: 'a source of the kind "official": nobody else confirms or contradicts a contact',
  },
  'phone-needs-live-check': {
    found: 'a copy that confirms a phone number',
    expected: 'the method "live-read" or "test-call": a copy never confirms a phone number',
  },
};

export const checkIsAdmissible: Rule = {
  id: 'check-is-admissible',
  severity: 'error',
  summary: "A check's source and method are strong enough for what it finds.",
  why: 'A weak check would make an invented number look official.',
  run: (content) => {
    const contacts = bySlug(content.contacts);
    const sources = bySlug(content.sources);
    return content.verifications.flatMap(({ file, slug, data }) => {
      const contact = contacts.get(slug);
      if (!contact) return [];
      return data.flatMap((check, index) => {
        const source = sources.get(check.source);
        const reason = source && inadmissibility(contact.kind, check, source);
        if (!reason) return [];
        const key = reason === 'source-not-official' ? 'source' : 'method';
        return [
          {
            file,
            at: { path: [index, key] },
            message: `Found ${reasons[reason].found}; expected ${reasons[reason].expected}.`,
            hint: 'Look at the official page itself and record that, or remove this check.',
          },
        ];
      });
    });
  },
};
