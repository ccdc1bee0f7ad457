import type * as z from 'zod';
import { nearest } from '@/lib/rules/base/nearest';

type Issue = z.core.$ZodIssue;

/** Keys that people write to call a contact trusted, which no file can say. */
const statusKeys = new Set(['verified', 'confirmed', 'official', 'status', 'trusted']);

/** The keys that an object may have: its own words list them behind these. */
function knownKeys({ message }: Issue): string[] {
  return message.replace(/^one of the keys /, '').split(', ');
}

/** How to mend a key that its object does not know. */
export function unknownKeyHint(key: string, issue: Issue): string {
  if (statusKeys.has(key.toLowerCase())) {
    return 'Remove it. Nobody writes this: it is worked out from the checks in verifications/.';
  }
  const meant = nearest(key, knownKeys(issue));
  return meant === undefined
    ? 'Correct its spelling, or remove it.'
    : `Write ${JSON.stringify(meant)}.`;
}

/** A key is not missing that stands there misspelt: that it is misspelt says all. */
export function withoutEchoes(issues: readonly Issue[]): Issue[] {
  const misspelt = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => JSON.stringify([...issue.path, nearest(key, knownKeys(issue))]))
        : [],
    ),
  );
  return issues.filter(({ path }) => !misspelt.has(JSON.stringify(path)));
}
