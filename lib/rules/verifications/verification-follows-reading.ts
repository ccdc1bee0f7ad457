import type { Fault } from '@/lib/rules/base/fault';
import type { RecordedLook } from '@/lib/rules/base/looks';
import { recordedLooks } from '@/lib/rules/base/looks';
import type { Rule } from '@/lib/rules/base/rule';
import { bySlug } from '@/lib/schema/content-set';
import type { Source } from '@/lib/schema/source';

interface Excess extends Pick<Fault, 'found' | 'expected'> {
  key: 'observedOn' | 'method';
}

/** Where a verification claims more than its source gives; null when it does not. */
function excess({ look: verification }: RecordedLook, source: Source): Excess | null {
  if (verification.observedOn !== null && verification.observedOn > verification.checkedOn) {
    return {
      key: 'observedOn',
      found: `the day ${verification.observedOn}`,
      expected: `the day of the verification (${verification.checkedOn}) or one before it`,
    };
  }
  // A call rests on no text, and calling a dated copy undated claims less, not more.
  if (verification.method === 'test-call' || verification.method === 'undated-copy') return null;
  if (verification.method !== source.method) {
    return {
      key: 'method',
      found: `the method "${verification.method}"`,
      expected: `"${source.method}", as its source was read`,
    };
  }
  if ((verification.observedOn ?? '') > (source.observedOn ?? '')) {
    return {
      key: 'observedOn',
      found: `the day ${verification.observedOn}`,
      expected: `${source.observedOn} or earlier, because the source was not seen later`,
    };
  }
  return null;
}

export const verificationFollowsReading: Rule = {
  id: 'verification-follows-reading',
  severity: 'error',
  summary:
    'A verification says no more than the reading of each source: same method, no later day.',
  why: 'The day on which somebody read an old copy would pass for the day it was true.',
  run: (content) => {
    const sources = bySlug(content.sources);
    return recordedLooks(content).flatMap((recorded) => {
      const { file, index, documents } = recorded;
      // Of several documents the first that gives less than the look claims tells enough.
      const [claimed] = documents.flatMap(({ slug }) => {
        const source = sources.get(slug);
        return (source && excess(recorded, source)) ?? [];
      });
      if (!claimed) return [];
      const { key, found, expected } = claimed;
      return [
        {
          file,
          at: { path: [index, key] },
          found,
          expected,
          hint: "Write the source's method and day, or update the source after reading it anew.",
        },
      ];
    });
  },
};
