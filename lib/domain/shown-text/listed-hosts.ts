import { isOfficialHost } from '@/lib/domain/addresses/official-address';
import type { Organization } from '@/lib/schema/organization';
import type { RetiredValue } from '@/lib/schema/retired-value';
import type { Source } from '@/lib/schema/source';

/** Hosts that words may name. */
export interface ListedHosts {
  /** Without "www."; hosts below the organisation's own domains are listed too. */
  names: readonly string[];
  has: (host: string) => boolean;
}

/** What files of maintainers say of hosts. A contact makes none known, and no name of a publisher does. */
interface HostLists {
  organization: Pick<
    Organization,
    'officialDomains' | 'officialAccounts' | 'publicAuthorities'
  > | null;
  sources: Iterable<Pick<Source, 'url' | 'copy'>>;
  retired: Iterable<Pick<RetiredValue, 'value'>>;
}

/** Names of standards that are written like hosts. */
const standards = ['schema.org'];

const withoutWww = (host: string) => host.replace(/^www\./, '');

/** Which hosts words may name: the organisation's own, and those that files of maintainers list. */
export function listedHosts({ organization, sources, retired }: HostLists): ListedHosts {
  const addresses = [
    ...[...sources].flatMap(({ url, copy }) => [url, copy]),
    ...[...retired].map(({ value }) => value),
  ].filter((address) => address !== null && URL.canParse(address));
  const { officialAccounts = [], publicAuthorities = [] } = organization ?? {};
  const places = [...officialAccounts, ...publicAuthorities].map(({ host }) => host);
  const hosts = addresses.map((address) => new URL(`${address}`).hostname);
  const known = new Set([...standards, ...places, ...hosts].map(withoutWww));
  return {
    names: [...(organization?.officialDomains ?? []), ...known],
    has: (host) =>
      known.has(withoutWww(host)) || (organization !== null && isOfficialHost(host, organization)),
  };
}
