import { loadDirectory } from '@/lib/content/load-directory';
import type { Directory } from '@/lib/domain/directory';
import { demoFolder, pinnedDay } from './content-folder';

/** The demo directory as it stands on a day. */
export function demoDirectory(today = pinnedDay): Directory {
  const result = loadDirectory(demoFolder, today);
  if (!result.ok) throw new Error('The demo directory has errors.');
  return result.directory;
}
