import { isMachineAddress, plainHost, registeredPart } from '@/lib/domain/addresses/host-name';
import { imitation } from '@/lib/domain/addresses/imitation';
import { isOfficialAccount, ownDomain } from '@/lib/domain/addresses/official-address';
import { isOwnPlace } from '@/lib/domain/addresses/own-place';
import type { Caution, CheckedValue, PageClock } from './checked-value';
import { nothing } from './checked-value';
import type { CheckEntry, CheckerIndex } from './checker-index-data';
import { badEntry, badSite, exactEntry, isKnownBad, statusOn } from './listed-entry';
import type { ExtractedValue } from './pasted-value';

/** The official domain on which a host lies, and the one that it imitates. */
const domainsOf = (host: string, list: CheckerIndex) => ({
  own: ownDomain(host, list),
  imitated: imitation(host, list),
});

/** Where an e-mail address stands. */
export function checkMail(
  { address, host, plain }: ExtractedValue & { kind: 'email' },
  list: CheckerIndex,
  clock: PageClock,
): CheckedValue {
  const checked = { ...nothing, kind: 'email' as const, identity: address };
  if (!plain) return { ...checked, verdict: 'not-listed', cautions: ['not-plain'] };
  const value = { kind: 'email', value: address } as const;
  const entry = exactEntry(value, list) ?? badEntry(value, list) ?? null;
  const { own, imitated } = domainsOf(host, list);
  const otherwise = own === undefined ? 'not-listed' : 'official-domain';
  const verdict = entry ? statusOn(entry, clock) : otherwise;
  return {
    ...checked,
    verdict,
    entry,
    shown: verdict === 'confirmed' ? address : registeredPart(host),
    domain: own ?? imitated ?? '',
    cautions: imitated === undefined ? [] : ['imitation'],
  };
}

/** Whether a host stands alone: no user name before it, no port behind it. */
const isBare = ({ username, password, port }: URL) =>
  username === '' && password === '' && port === '';

/**
 * The entry of a page; in any writing, and of any page below a site, if it is known to be wrong. What
 * is added to a confirmed page can lead elsewhere, so that it is another page.
 */
function webEntry(url: URL, list: CheckerIndex): CheckEntry | undefined {
  const entryAt = (value: string) =>
    isBare(url) ? exactEntry({ kind: 'web', value }, list) : undefined;
  const listed = entryAt(url.href) ?? badEntry({ kind: 'web', value: url.href }, list);
  if (listed) return listed;
  const page = entryAt(`https://${url.host}${url.pathname}`);
  return page && page.status !== 'confirmed' ? page : badSite(url, list);
}

/** Where a link stands. */
export function checkLink(
  { written, url, plain }: ExtractedValue & { kind: 'web' },
  list: CheckerIndex,
  clock: PageClock,
): CheckedValue {
  const checked = { ...nothing, kind: 'web' as const, identity: url?.href ?? written };
  const entry = (url && webEntry(url, list)) ?? null;
  const host = url ? plainHost(url.hostname) : '';
  const { own, imitated } = domainsOf(host, list);
  const isPlain = plain && url !== null && (own === undefined || isBare(url));
  if (!url || (!isPlain && !(entry && isKnownBad(entry.status)))) {
    return { ...checked, verdict: 'not-listed', cautions: ['not-plain'] };
  }
  const isOwn = own !== undefined && isOwnPlace(url, list);
  const cautions: Caution[] = [];
  if (own !== undefined && !isOwn && entry === null) cautions.push('not-own-page');
  if (imitated !== undefined) cautions.push('imitation');
  if (url.username !== '' || url.password !== '') cautions.push('user-name');
  if (isMachineAddress(host)) cautions.push('machine-address');
  if (own === undefined && isOfficialAccount({ hostname: host, pathname: url.pathname }, list))
    cautions.push('official-account');
  return {
    ...checked,
    verdict: entry ? statusOn(entry, clock) : isOwn ? 'official-domain' : 'not-listed',
    entry,
    shown: registeredPart(host),
    domain: own ?? imitated ?? '',
    cautions,
  };
}
