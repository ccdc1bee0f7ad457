import { buildInputs } from '@/lib/content/read/environment';
import { formatText } from '@/lib/content/report/text';
import type { Directory } from '@/lib/domain/directory/directory';
import { loadDirectory } from './load-directory';

let loaded: Directory | undefined;

/**
 * The directory for pages, loaded once a build. Throws with the full report if the content has an
 * error; while developing, content is read anew for each page.
 */
export function directoryForPages(): Directory {
  if (loaded && process.env.NODE_ENV === 'production') return loaded;
  const { contentDir, today } = buildInputs(process.env, new Date());
  const result = loadDirectory(contentDir, today);
  if (!result.ok) throw new Error(`The content has errors.\n${formatText(result.problems)}`);
  loaded = result.directory;
  return loaded;
}
