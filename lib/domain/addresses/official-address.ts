import type { Organization } from '@/lib/schema/organization';

function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** Whole segments only: `/lantern` is no prefix of `/lantern-refunds`, which is somebody else. */
function isBelow(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`);
}

/** The organisation, as far as its own domains matter. */
export interface DomainOwner {
  readonly officialDomains: readonly string[];
}

/** A place on somebody else's host where the organisation speaks. */
type OfficialAccount = Pick<Organization['officialAccounts'][number], 'host' | 'pathPrefix'>;

/** The organisation, as far as it matters where it speaks. */
export interface VoiceOwner extends DomainOwner {
  readonly officialAccounts: readonly OfficialAccount[];
}

/** The domain of the organisation's own that a host is or lies below; undefined for another's. */
export function ownDomain(host: string, { officialDomains }: DomainOwner): string | undefined {
  return officialDomains.find((domain) => isWithin(host, domain));
}

/** Whether a host is one of the organisation's own domains or lies below one. */
export function isOfficialHost(host: string, organization: DomainOwner): boolean {
  return ownDomain(host, organization) !== undefined;
}

/** Whether an https address stands on the organisation's own domains. */
export function isOfficialPage(address: string, organization: DomainOwner): boolean {
  return URL.canParse(address) && isOfficialHost(new URL(address).hostname, organization);
}

/** Whether an e-mail address ends in one of the organisation's own domains. */
export function isOfficialMailbox(address: string, organization: DomainOwner): boolean {
  return isOfficialHost(address.slice(address.lastIndexOf('@') + 1), organization);
}

/** Whether an address lies on an account of the organisation's on somebody else's host. */
export function isOfficialAccount(
  { hostname, pathname }: Pick<URL, 'hostname' | 'pathname'>,
  { officialAccounts }: VoiceOwner,
): boolean {
  return officialAccounts.some(
    ({ host, pathPrefix }) => hostname === host && isBelow(pathname, pathPrefix),
  );
}

/** Whether the organisation speaks at this address: its own domain, or a listed account elsewhere. */
export function isOfficialVoice(address: string, organization: VoiceOwner): boolean {
  if (isOfficialPage(address, organization)) return true;
  return URL.canParse(address) && isOfficialAccount(new URL(address), organization);
}
