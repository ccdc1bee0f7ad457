import type { Path } from '@/lib/rules/base/problem';
import type { Rule } from '@/lib/rules/base/rule';
import { bySlug } from '@/lib/schema/content-set';
import type { Source } from '@/lib/schema/source';
import type { Check } from '@/lib/schema/verification';

/** Where a check claims more than its source gives, and in which words; null when it does not. */
function excess(check: Check, source: Source): { path: Path; message: string } | null {
  if (check.observedOn !== null && check.observedOn > check.checkedOn) {
    return {
      path: ['observedOn'],
      message: `Found the day ${check.observedOn}; expected the day of the check (${check.checkedOn}) or one before it.`,
    };
  }
  // A call rests on no text, and calling a dated copy undated claims less, not more.
  if (check.method === 'test-call' || check.method === 'undated-copy') return null;
  if (check.method !== source.method) {
    return {
      path: ['method'],
      message: `Found the method "${check.method}"; expected "${source.method}", as its source was read.`,
    };
  }
  if ((check.observedOn ?? '') > (source.observedOn ?? '')) {
    return {
      path: ['observedOn'],
      message: `Found the day ${check.observedOn}; expected ${source.observedOn} or earlier, because the source was not seen later.`,
    };
  }
  return null;
}

export const checkFollowsReading: Rule = {
  id: 'check-follows-reading',
  severity: 'error',
  summary: 'A check says no more than the reading of its source: same method, no later day.',
  why: 'The day on which somebody read an old copy would pass for the day it was true.',
  run: (content) => {
    const sources = bySlug(content.sources);
    return content.verifications.flatMap(({ file, data }) =>
      data.flatMap((check, index) => {
        const source = sources.get(check.source);
        const found = source && excess(check, source);
        if (!found) return [];
        return [
          {
            file,
            at: { path: [index, ...found.path] },
            message: found.message,
            hint: "Write the source's method and day, or update the source after reading it anew.",
          },
        ];
      }),
    );
  },
};
