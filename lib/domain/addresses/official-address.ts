import type { Organization } from '@/lib/schema/organization';
import { isBelow, isOwnPlace, isUnambiguous, type PlaceOwner } from './own-place';

function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** The organisation, as far as its own domains matter. */
export interface DomainOwner {
  readonly officialDomains: readonly string[];
}

/** The organisation, as far as it matters which pages are its own. */
export interface PageOwner extends DomainOwner, PlaceOwner {}

/** A part of a host that is somebody's. */
type Place = Pick<Organization['officialAccounts'][number], 'host' | 'pathPrefix'>;

/** The organisation, as far as its accounts on other hosts matter. */
export interface AccountOwner {
  readonly officialAccounts: readonly Place[];
}

/** The organisation, as far as it matters where it speaks. */
export interface VoiceOwner extends PageOwner, AccountOwner {}

/** A directory, as far as it matters which public bodies it relies on. */
export interface AuthorityLister {
  readonly publicAuthorities: readonly Place[];
}

/** The domain of the organisation's own that a host is or lies below; undefined for another's. */
export function ownDomain(host: string, { officialDomains }: DomainOwner): string | undefined {
  return officialDomains.find((domain) => isWithin(host, domain));
}

/** Whether a host is one of the organisation's own domains or lies below one. */
export function isOfficialHost(host: string, organization: DomainOwner): boolean {
  return ownDomain(host, organization) !== undefined;
}

/** An https address that is plain, without `#`: a link could use that to point at other words. */
function readAddress(address: string): URL | null {
  if (!URL.canParse(address) || address.includes('#')) return null;
  const url = new URL(address);
  return url.protocol === 'https:' && isUnambiguous(url) ? url : null;
}

/** Whether an https address is a page of the organisation's own, as the maintainers list them. */
export function isOfficialPage(address: string, organization: PageOwner): boolean {
  const url = readAddress(address);
  if (url === null || !isOfficialHost(url.hostname, organization)) return false;
  return isOwnPlace(url, organization);
}

/** Whether an e-mail address ends in one of the organisation's own domains. */
export function isOfficialMailbox(address: string, organization: DomainOwner): boolean {
  return isOfficialHost(address.slice(address.lastIndexOf('@') + 1), organization);
}

/** Whether an address lies in one of these places. */
function isAt(
  { hostname, pathname }: Pick<URL, 'hostname' | 'pathname'>,
  places: readonly Place[],
) {
  return places.some(({ host, pathPrefix }) => hostname === host && isBelow(pathname, pathPrefix));
}

/** Whether an address lies on an account of the organisation's on somebody else's host. */
export function isOfficialAccount(
  url: Pick<URL, 'hostname' | 'pathname'>,
  { officialAccounts }: AccountOwner,
): boolean {
  return isAt(url, officialAccounts);
}

/** Whether the organisation speaks at this address: a page of its own, or a listed account elsewhere. */
export function isOfficialVoice(address: string, organization: VoiceOwner): boolean {
  if (isOfficialPage(address, organization)) return true;
  const url = readAddress(address);
  return url !== null && url.search === '' && isOfficialAccount(url, organization);
}

/** Whether a listed public authority speaks at this address. */
export function isAuthority(address: string, { publicAuthorities }: AuthorityLister): boolean {
  const url = readAddress(address);
  return url !== null && url.search === '' && isAt(url, publicAuthorities);
}
