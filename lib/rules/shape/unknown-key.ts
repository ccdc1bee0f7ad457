import { nearest } from '@/lib/rules/base/nearest';

/** Keys that people write to call a contact trusted, which no file can say. */
const statusKeys = new Set(['verified', 'confirmed', 'official', 'status', 'trusted']);

/** What to do about a key that its object does not know; null if only its writer can tell. */
export function unknownKeyHint(key: string, known: readonly string[]): string | null {
  if (statusKeys.has(key.toLowerCase())) {
    return 'Remove it. Nobody writes this: it is worked out from the files in verifications/.';
  }
  const meant = nearest(key, known);
  return meant === undefined ? null : `Write ${JSON.stringify(meant)}.`;
}
