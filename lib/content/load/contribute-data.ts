import { buildInputs } from '@/lib/content/read/environment';
import { readFolder } from '@/lib/content/read/read-folder';
import type { ContributeData } from '@/lib/domain/contribute/contribute-data';
import { makeContributeData } from '@/lib/domain/contribute/contribute-data';
import { directoryForPages } from './directory';

/** What the form for changes loads, with the texts of the content folder that pages are built from. */
export function contributeData(): ContributeData {
  const directory = directoryForPages();
  const { contentDir } = buildInputs(process.env, new Date());
  const texts = new Map(readFolder(contentDir).files.map(({ path, text }) => [path, text]));
  return makeContributeData(directory, (slug) => texts.get(`contacts/${slug}.json`) ?? '{}');
}
