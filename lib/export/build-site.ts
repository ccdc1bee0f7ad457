import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command, CommandIo } from '@/lib/content/cli/command';
import { messageOf } from '@/lib/content/cli/command';
import { loadDirectory } from '@/lib/content/load/load-directory';
import { buildInputs } from '@/lib/content/read/environment';
import { formatText } from '@/lib/content/report/text';
import type { Directory } from '@/lib/domain/directory/directory';
import { printableLine } from '@/lib/rules/base/printable';
import { checksumFile, writeChecksums } from './folder/checksums';
import { compressFolder } from './folder/compress';
import type { ExportFault } from './folder/export-fault';
import { topOf } from './folder/files-below';
import { finishExport } from './folder/finish';
import { exportPages } from './folder/next-export';
import { refuseForeign } from './folder/own-folder';
import { recoverPublished, stagingOf, swapFolders } from './folder/swap';
import { headerFile } from './headers/header-file';
import { nginxFile } from './headers/nginx-file';
import { addIslands } from './islands/islands';
import { writeServiceWorker } from './islands/service-worker';
import { verifyExport } from './verify/verify';
import { verifySize } from './verify/verify-size';
import { verifyTrust } from './verify/verify-trust';

/** `OFFLINE=off` publishes the kill switch in place of the service worker. */
function keepsOfflineIn({ OFFLINE }: CommandIo['environment']): boolean {
  if (OFFLINE && OFFLINE !== 'on' && OFFLINE !== 'off') {
    throw new Error(`Found OFFLINE=${OFFLINE}; expected "on" or "off".`);
  }
  return OFFLINE !== 'off';
}

/** Makes a published site of what Next exported, or tells why it must not be one. */
async function finish(
  staging: string,
  keepsOffline: boolean,
  directory: Directory,
): Promise<ExportFault[]> {
  const faults = [...finishExport(staging), ...addIslands(staging, keepsOffline)];
  writeServiceWorker(staging, keepsOffline);
  faults.push(...verifyExport(staging), ...verifyTrust(staging, directory));
  if (faults.length > 0) return faults;
  await compressFolder(staging);
  const names = [...topOf(staging), checksumFile];
  writeFileSync(join(staging, '_headers'), headerFile(names));
  writeFileSync(join(staging, 'nginx.conf'), nginxFile());
  writeChecksums(staging);
  return verifySize(staging);
}

/** What a build is told from outside; throws in words for who told it. */
function inputsFrom({ environment, now }: CommandIo) {
  const published = environment.OUT_DIR || 'out';
  return {
    ...buildInputs(environment, now),
    keepsOffline: keepsOfflineIn(environment),
    published,
    staging: stagingOf(published),
  };
}

/** Why nothing was published, in lines; null for a site that was. */
async function publish(inputs: ReturnType<typeof inputsFrom>): Promise<string[] | null> {
  const { contentDir, today, keepsOffline, published, staging } = inputs;
  recoverPublished(published);
  refuseForeign(published);
  const result = loadDirectory(contentDir, today);
  if (!result.ok) {
    return [formatText(result.problems), `Nothing was built: ${contentDir} has errors.`];
  }
  if (!exportPages(staging, { CONTENT_DIR: contentDir, BUILD_DATE: today })) {
    return ['The build failed.'];
  }
  const faults = await finish(staging, keepsOffline, result.directory);
  if (faults.length > 0) {
    const lines = faults.map(({ file, message }) => printableLine(`${file}: ${message}`));
    return [...lines, 'The export cannot be published.'];
  }
  swapFolders(staging, published);
  return null;
}

/**
 * `npm run build`: reads `CONTENT_DIR`, `BUILD_DATE`, `OUT_DIR` and `OFFLINE`. Exit code: 0 for a site
 * that was published, 1 when the last one stays, 2 for what it cannot work with.
 */
export const buildSite: Command = async (_, io) => {
  try {
    const inputs = inputsFrom(io);
    const { contentDir, today, published } = inputs;
    const faults = await publish(inputs);
    if (faults === null) io.out(`Built ${contentDir} for ${today} into ${published}/.`);
    else io.err(`${faults.join('\n')} ${published}/ is as it was.`);
    return faults === null ? 0 : 1;
  } catch (error) {
    io.err(messageOf(error));
    return 2;
  }
};
