import type { Organization } from '@/lib/schema/organization';

function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** Whole segments only: `/lantern` is no prefix of `/lantern-refunds`, which is somebody else. */
function isBelow(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`);
}

/** The organisation, as far as its own domains matter. */
export type DomainOwner = Pick<Organization, 'officialDomains'>;

/** Whether a host is one of the organisation's own domains or lies below one. */
export function isOfficialHost(host: string, organization: DomainOwner): boolean {
  return organization.officialDomains.some((domain) => isWithin(host, domain));
}

/** Whether an https address stands on the organisation's own domains. */
export function isOfficialPage(address: string, organization: DomainOwner): boolean {
  return URL.canParse(address) && isOfficialHost(new URL(address).hostname, organization);
}

/** Whether an e-mail address ends in one of the organisation's own domains. */
export function isOfficialMailbox(address: string, organization: Organization): boolean {
  return isOfficialHost(address.slice(address.lastIndexOf('@') + 1), organization);
}

/** Whether the organisation speaks at this address: its own domain, or a listed account elsewhere. */
export function isOfficialVoice(address: string, organization: Organization): boolean {
  if (isOfficialPage(address, organization)) return true;
  if (!URL.canParse(address)) return false;
  const { hostname, pathname } = new URL(address);
  return organization.officialAccounts.some(
    ({ host, pathPrefix }) => hostname === host && isBelow(pathname, pathPrefix),
  );
}
