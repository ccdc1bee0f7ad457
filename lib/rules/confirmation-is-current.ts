import { standingOf } from '@/lib/domain/verification';
import { bySlug } from './content-set';
import type { Rule } from './rule';

export const confirmationIsCurrent: Rule = {
  id: 'confirmation-is-current',
  severity: 'warning',
  summary: 'A value that was confirmed once is still within the validity of its check.',
  why: 'An expired value is no longer offered for calling or writing until somebody looks again.',
  run: (content) => {
    const verifications = bySlug(content.verifications);
    const sources = bySlug(content.sources);
    return content.contacts.flatMap(({ file, slug, data }) => {
      const standing = standingOf(
        {
          kind: data.kind,
          value: data.value,
          checks: verifications.get(slug) ?? [],
          sources,
          retired: content.retired.map((entry) => entry.data),
        },
        content.today,
      );
      if (standing.status !== 'expired') return [];
      const since =
        standing.validThrough === null
          ? 'only an undated copy of an official page states it'
          : `its confirmation ended on ${standing.validThrough}`;
      return [
        {
          file,
          at: { path: ['value'] },
          message: `Found ${data.value}, but ${since}; expected a current check.`,
          hint: `Look at the official page and add a check to verifications/${slug}.json.`,
        },
      ];
    });
  },
};
