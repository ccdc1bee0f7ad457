import type * as z from 'zod';
import { nearest } from '@/lib/rules/base/nearest';
import type { Path } from '@/lib/rules/base/problem';
import { knownKeysFor } from '@/lib/schema/parts/known-keys';

type Issue = z.core.$ZodIssue;

const written = (path: Path) => JSON.stringify(path);

/** Where keys would stand that the unknown ones of an issue were meant to be. */
function misspeltIn(issue: Issue): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = knownKeysFor(issue);
  return issue.keys.map((key) => JSON.stringify([...issue.path, nearest(key, known)]));
}

/**
 * Issues without those that others bring about: a key is not missing that stands there misspelt, and
 * how long something may be is no matter while it is no list.
 */
export function withoutEchoes(issues: readonly Issue[]): Issue[] {
  const misspelt = new Set(issues.flatMap(misspeltIn));
  const ofOtherType = new Set(
    issues.flatMap(({ code, path }) => (code === 'invalid_type' ? [written(path as Path)] : [])),
  );
  return issues.filter(({ code, path }) => {
    const place = written(path as Path);
    const isLimit = code === 'too_small' || code === 'too_big';
    return !misspelt.has(place) && !(isLimit && ofOtherType.has(place));
  });
}
