import { isOfficialHost } from '@/lib/domain/addresses/official-address';
import { isRegistrable } from '@/lib/domain/addresses/plain-address';
import { isSharedHost } from '@/lib/domain/addresses/shared-host';
import type { Finding, Path } from '@/lib/rules/base/problem';
import type { Rule } from '@/lib/rules/base/rule';
import type { Organization } from '@/lib/schema/organization';

interface NamedHost {
  path: Path;
  host: string;
  /** Whether a part of a shared host may stand there, because its path tells whose it is. */
  tellsPart: boolean;
}

/** Every host that organization.json vouches for, and where it stands. */
function namedHosts(organization: Organization): NamedHost[] {
  const { officialDomains, ownPlaces, officialAccounts, publicAuthorities } = organization;
  const at = (list: string, index: number) => [list, index, 'host'];
  return [
    ...officialDomains.map((host, index) => ({
      path: ['officialDomains', index],
      host,
      tellsPart: false,
    })),
    ...ownPlaces.map(({ host }, index) => ({
      path: at('ownPlaces', index),
      host: host.replace(/^\*\./, ''),
      tellsPart: false,
    })),
    ...officialAccounts.map(({ host, pathPrefix }, index) => ({
      path: at('officialAccounts', index),
      host,
      tellsPart: pathPrefix !== '/',
    })),
    ...publicAuthorities.map(({ host }, index) => ({
      path: at('publicAuthorities', index),
      host,
      tellsPart: false,
    })),
  ];
}

/** A site that others share has an owner too: the organisation whose home page it begins with. */
function isItsHome({ url }: Organization, host: string): boolean {
  const { hostname, pathname } = new URL(url);
  return pathname === '/' && isOfficialHost(hostname, { officialDomains: [host] });
}

function objection({ host, tellsPart }: NamedHost, organization: Organization) {
  if (!isRegistrable(host)) {
    return {
      found: `"${host}", below which anybody may register a name`,
      hint: 'Name the whole domain, such as "example.co.uk".',
    };
  }
  if (tellsPart || !isSharedHost(host) || isItsHome(organization, host)) return null;
  return {
    found: `"${host}", where anybody may have a page`,
    hint: 'Leave it out. An account there belongs in "officialAccounts", with a path that only its owner has.',
  };
}

export const officialDomainsAreRegistrable: Rule = {
  id: 'official-domains-are-registrable',
  severity: 'error',
  summary:
    'A host that organization.json vouches for has one owner: no suffix, and no site that many share.',
  why: 'If "co.uk", "github.io" or "facebook.com" were official, everybody could confirm a number.',
  run: (content) => {
    if (content.organization === null) return [];
    const { file, data } = content.organization;
    return namedHosts(data).flatMap((named): Finding[] => {
      const fault = objection(named, data);
      const expected = 'a host that one owner has, such as a domain of its own';
      return fault === null ? [] : [{ file, at: { path: named.path }, expected, ...fault }];
    });
  },
};
