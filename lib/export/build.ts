import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { buildInputs } from '@/lib/content/environment';
import { loadDirectory } from '@/lib/content/load-directory';
import { formatText } from '@/lib/content/report-text';
import { writeChecksums } from './checksums';
import { compressFolder } from './compress';
import { finishExport } from './finish';
import { writeHeaderFile } from './header-file';

const next = resolve('node_modules/next/dist/bin/next');

/** Runs Next's export into `staging`; false if it failed, with Next's own words on the terminal. */
function exportPages(staging: string, environment: Record<string, string>): boolean {
  rmSync(staging, { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, [next, 'build'], {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...environment,
      STAGING_DIR: staging,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
  });
  return status === 0 && existsSync(join(staging, 'index.html'));
}

/** Puts the finished folder in the place of the last one; the old one is only removed afterwards. */
function swap(staging: string, published: string): void {
  const old = `${staging}-old`;
  rmSync(old, { recursive: true, force: true });
  mkdirSync(dirname(published), { recursive: true });
  if (existsSync(published)) renameSync(published, old);
  renameSync(staging, published);
  rmSync(old, { recursive: true, force: true });
}

function main(): number {
  const { contentDir, today } = buildInputs(process.env, new Date());
  const published = process.env.OUT_DIR || 'out';
  const result = loadDirectory(contentDir, today);
  if (!result.ok) {
    console.error(formatText(result.problems));
    console.error(`Nothing was built: ${contentDir} has errors. ${published}/ is as it was.`);
    return 1;
  }
  const staging = `.staging/${published}`;
  const environment = { CONTENT_DIR: contentDir, BUILD_DATE: today };
  if (!exportPages(staging, environment)) {
    console.error(`The build failed. ${published}/ is as it was.`);
    return 1;
  }
  const faults = finishExport(staging);
  if (faults.length > 0) {
    for (const { file, message } of faults) console.error(`${file}: ${message}`);
    console.error(`The export cannot be published. ${published}/ is as it was.`);
    return 1;
  }
  compressFolder(staging);
  writeHeaderFile(staging);
  writeChecksums(staging);
  swap(staging, published);
  console.log(`Built ${contentDir} for ${today} into ${published}/.`);
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
