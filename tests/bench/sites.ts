import { compressFolder } from '@/lib/export/folder/compress';
import { exportPages } from '@/lib/export/folder/next-export';
import type { Header } from '@/lib/export/headers/policy';
import { headersOf } from '@/lib/export/headers/policy';
import { type PublishedSite, serveFolder } from '@/lib/export/serve';
import { buildSite } from '@/tests/support/build-site';
import { sites, testDay } from '@/tests/support/sites';

const plainFolder = '.built/plain';
const host = '127.0.0.1';

/** What Next exports from the same content, compressed like the finished site and left as it is. */
async function buildPlain(): Promise<string> {
  const { contentDir } = sites.real;
  if (!exportPages(plainFolder, { CONTENT_DIR: contentDir, BUILD_DATE: testDay })) {
    throw new Error(`Could not export ${contentDir} into ${plainFolder}/.`);
  }
  await compressFolder(plainFolder);
  return plainFolder;
}

/** The site's headers but for the policy, which would block Next's inline scripts. */
function plainHeaders(path: string): readonly Header[] {
  return headersOf(path).filter(([name]) => name !== 'Content-Security-Policy');
}

/** The two sites that are compared, built anew from the same content and served. */
export async function serveBoth(): Promise<Record<'finished' | 'plain', PublishedSite>> {
  const plain = await buildPlain();
  const { contentDir, out } = sites.real;
  buildSite({ contentDir, day: testDay, out });
  return {
    finished: await serveFolder(out, 0, host),
    plain: await serveFolder(plain, 0, host, plainHeaders),
  };
}
