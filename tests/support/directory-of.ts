import { loadDirectory } from '@/lib/content/load/load-directory';
import type { Directory } from '@/lib/domain/directory/directory';
import { type SiteName, sites, testDay } from './sites';

/** Loading takes up to a second, and the tests of a worker ask for few folders and days. */
const loaded = new Map<string, Directory>();

/** A folder of the repository as a directory, loaded once a worker: no test may change it. */
export function directoryIn(folder: string, today = testDay): Directory {
  const key = `${today} ${folder}`;
  const known = loaded.get(key);
  if (known) return known;
  const result = loadDirectory(folder, today);
  if (!result.ok) throw new Error(`${folder} has errors.`);
  loaded.set(key, result.directory);
  return result.directory;
}

/** What a site of the browser tests was built from. */
export function directoryOf(site: SiteName): Directory {
  return directoryIn(sites[site].contentDir);
}
