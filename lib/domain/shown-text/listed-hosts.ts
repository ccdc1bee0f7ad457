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

/** What files of maintainers say of hosts. A contact makes none known, for everybody may add one. */
interface HostLists {
  organization: Pick<Organization, 'officialDomains' | 'officialAccounts'> | null;
  sources: Iterable<Pick<Source, 'url' | 'copy' | 'publisher'>>;
  retired: Iterable<Pick<RetiredValue, 'value'>>;
}

/** Names of standards that are written like hosts. */
const standards = ['schema.org'];

const withoutWww = (host: string) => host.replace(/^www\./, '');

/** Which hosts words may name: the organisation's own, and those that files of maintainers list. */
export function listedHosts({ organization, sources, retired }: HostLists): ListedHosts {
  const documents = [...sources];
  const addresses = [
    ...documents.flatMap(({ url, copy }) => [url, copy]),
    ...[...retired].map(({ value }) => value),
  ].filter((address) => address !== null && URL.canParse(address));
  const accounts = organization?.officialAccounts.map(({ host }) => host) ?? [];
  // A site that publishes a source bears its own name.
  const publishers = documents.map(({ publisher }) => publisher.toLowerCase());
  const hosts = addresses.map((address) => new URL(`${address}`).hostname);
  const known = new Set([...standards, ...accounts, ...publishers, ...hosts].map(withoutWww));
  return {
    names: [...(organization?.officialDomains ?? []), ...known],
    has: (host) =>
      known.has(withoutWww(host)) || (organization !== null && isOfficialHost(host, organization)),
  };
}
