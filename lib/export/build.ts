import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDirectory } from '@/lib/content/load/load-directory';
import { buildInputs } from '@/lib/content/read/environment';
import { formatText } from '@/lib/content/report/text';
import type { Directory } from '@/lib/domain/directory/directory';
import { checksumFile, writeChecksums } from './folder/checksums';
import { compressFolder } from './folder/compress';
import type { ExportFault } from './folder/export-fault';
import { topOf } from './folder/files-below';
import { finishExport } from './folder/finish';
import { exportPages } from './folder/next-export';
import { recoverPublished, stagingOf, swapFolders } from './folder/swap';
import { headerFile } from './headers/header-file';
import { nginxFile } from './headers/nginx-file';
import { addIslands } from './islands/islands';
import { writeServiceWorker } from './islands/service-worker';
import { verifyExport } from './verify/verify';
import { verifyTrust } from './verify/verify-trust';

/** `OFFLINE=off` publishes the kill switch in place of the service worker. */
function keepsOfflineIn({ OFFLINE }: NodeJS.ProcessEnv): boolean {
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
  return [];
}

async function main(): Promise<number> {
  const { contentDir, today } = buildInputs(process.env, new Date());
  const keepsOffline = keepsOfflineIn(process.env);
  const published = process.env.OUT_DIR || 'out';
  const staging = stagingOf(published);
  recoverPublished(published);
  const result = loadDirectory(contentDir, today);
  if (!result.ok) {
    console.error(formatText(result.problems));
    console.error(`Nothing was built: ${contentDir} has errors. ${published}/ is as it was.`);
    return 1;
  }
  if (!exportPages(staging, { CONTENT_DIR: contentDir, BUILD_DATE: today })) {
    console.error(`The build failed. ${published}/ is as it was.`);
    return 1;
  }
  const faults = await finish(staging, keepsOffline, result.directory);
  if (faults.length > 0) {
    for (const { file, message } of faults) console.error(`${file}: ${message}`);
    console.error(`The export cannot be published. ${published}/ is as it was.`);
    return 1;
  }
  swapFolders(staging, published);
  console.log(`Built ${contentDir} for ${today} into ${published}/.`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
