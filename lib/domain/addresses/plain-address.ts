import { parse } from 'tldts';

/** Why an https address or a host is not plain: something in it misleads, or nobody owns it. */
export type AddressFault =
  | 'unreadable'
  | 'user-name'
  | 'port'
  | 'ip-address'
  | 'trailing-dot'
  | 'letters'
  | 'unknown-domain';

/** Reserved for examples (RFC 6761): nobody can own a name below it, so none can mislead. */
const reservedSuffix = 'example';

/** A host name of ASCII letters, digits and hyphens; names of other scripts look like these. */
const plainHost = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

/** What stands between `https://` and the first slash, as it is written. */
export function writtenAuthority(address: string): string {
  return /^[a-z]+:[/\\]{2}([^/?#]*)/i.exec(address)?.[1] ?? '';
}

/** Whether a host lies below a suffix of the public suffix list, or is one. */
export function hostFault(host: string): AddressFault | null {
  if (host.endsWith('.')) return 'trailing-dot';
  const { isIp, isIcann, isPrivate, publicSuffix } = parse(host, {
    allowPrivateDomains: true,
    validateHostname: false,
  });
  if (isIp) return 'ip-address';
  if (!plainHost.test(host) || /(^|\.)xn--/.test(host)) return 'letters';
  const listed = isIcann || isPrivate;
  return listed || publicSuffix === reservedSuffix ? null : 'unknown-domain';
}

/**
 * What is wrong with an https address, or null. Its host is judged as it is written: a browser also
 * opens `https://ｐinterest.com`, `https://2130706433` and `https://a.com\@b.com`.
 */
export function addressFault(address: string): AddressFault | null {
  if (!URL.canParse(address)) return 'unreadable';
  const url = new URL(address);
  const authority = writtenAuthority(address);
  if (url.username !== '' || url.password !== '' || authority.includes('@')) return 'user-name';
  if (authority.includes('\\')) return 'unreadable';
  if (url.port !== '' || /:\d*$/.test(authority)) return 'port';
  if (/^[[\d.]+\]?$/.test(url.hostname) || url.hostname.startsWith('[')) return 'ip-address';
  const fault = hostFault(authority.toLowerCase());
  if (fault !== null) return fault;
  return url.hostname === authority.toLowerCase() ? null : 'letters';
}

/** Whether somebody can own the domain: not a suffix such as `co.uk` under which everybody may. */
export function isRegistrable(domain: string): boolean {
  return parse(domain, { allowPrivateDomains: true }).domain !== null;
}

/**
 * The name that somebody registered, without what stands before it and the public suffix behind it:
 * `name` of `help.name.co.uk`. null for a host that nobody could register.
 */
export function registeredName(host: string): string | null {
  return parse(host, { validateHostname: false }).domainWithoutSuffix;
}
