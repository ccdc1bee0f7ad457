import { apiFiles, pageFiles, siteFiles } from './file-table';
import { pages, places } from './page-table';
import { type Address, fill } from './pattern';

type Table = Readonly<Record<string, { pattern: string }>>;
type AddressesIn<Rows extends Table> = {
  readonly [Name in keyof Rows]: Address<Rows[Name]['pattern']>;
};

function addressesIn<Rows extends Table>(rows: Rows, origin = ''): AddressesIn<Rows> {
  const address = (pattern: string) =>
    pattern.includes(':')
      ? (...values: string[]) => origin + fill(pattern, values)
      : origin + pattern;
  const addresses = Object.entries(rows).map(([name, { pattern }]) => [name, address(pattern)]);
  return Object.fromEntries(addresses);
}

/** Addresses below the origin, of pages, of places on them, and of the files that belong to them. */
export const paths = addressesIn({ ...pages, ...places, ...pageFiles });

/** Addresses below the origin of what browsers and search engines ask for. */
export const sitePaths = addressesIn(siteFiles);

/** Addresses below the origin of the files for programs. */
export const apiPaths = addressesIn(apiFiles);

/** Whole addresses of the files for programs, on a site that is published at `origin`. */
export const apiAddressesAt = (origin: string): typeof apiPaths => addressesIn(apiFiles, origin);
