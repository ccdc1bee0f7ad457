import { loadDirectory } from '@/lib/content/load-directory';
import type { Directory } from '@/lib/domain/directory';
import { type SiteName, sites, testDay } from './sites';

/** What a site of the browser tests was built from. */
export function directoryOf(site: SiteName): Directory {
  const result = loadDirectory(sites[site].contentDir, testDay);
  if (!result.ok) throw new Error('The content has errors.');
  return result.directory;
}
