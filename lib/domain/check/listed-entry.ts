import { plainHost } from '@/lib/domain/addresses/host-name';
import { shortDigest } from '@/lib/domain/trust/short-digest';
import type { KnownValue } from '@/lib/domain/trust/value-key';
import { askedKeys, exactKey } from '@/lib/domain/trust/value-key';
import type { Status } from '@/lib/domain/trust/verification';
import type { PageClock } from './checked-value';
import type { CheckEntry, CheckerIndex } from './checker-index-data';

/** The entry of exactly this value: a confirmation never reaches further. */
export function exactEntry(value: KnownValue, { entries }: CheckerIndex): CheckEntry | undefined {
  const key = exactKey(value);
  const digest = shortDigest(key);
  return entries.find(
    ({ kind, status, key: listed }) =>
      kind === value.kind && listed === (status === 'confirmed' ? key : digest),
  );
}

/** Whether a value is known to be wrong: then it is found in more writings than its own. */
export const isKnownBad = (status: Status) => status === 'retired' || status === 'contradicted';

function badOf(
  kind: KnownValue['kind'],
  keys: readonly string[],
  { entries }: CheckerIndex,
): CheckEntry | undefined {
  const bad = entries.filter((entry) => entry.kind === kind && isKnownBad(entry.status));
  const digests = bad.length > 0 ? keys.map(shortDigest) : [];
  return bad.find(({ key }) => digests.includes(key));
}

/** The entry of a value that is known to be wrong, of which this is a writing. */
export function badEntry(value: KnownValue, list: CheckerIndex): CheckEntry | undefined {
  return badOf(value.kind, askedKeys(value), list);
}

/** A site that was withdrawn as a whole, with all that lies below it. */
export function badSite({ hostname }: URL, list: CheckerIndex): CheckEntry | undefined {
  const labels = plainHost(hostname).split('.');
  const sites = labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
  return badOf('web', sites, list);
}

/** Where an entry stands on the visitor's day; a clock before the page's own day tells nothing. */
export function statusOn(entry: CheckEntry, clock: PageClock): Status {
  if (entry.status !== 'confirmed') return entry.status;
  const isUnknown = clock.today < clock.built;
  return isUnknown || clock.today > entry.offeredUntil ? 'expired' : 'confirmed';
}
