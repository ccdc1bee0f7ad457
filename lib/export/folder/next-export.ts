import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const next = resolve('node_modules/next/dist/bin/next');

/** Runs Next's export into `folder`; false if it failed, with Next's own words on the terminal. */
export function exportPages(folder: string, environment: Record<string, string>): boolean {
  rmSync(folder, { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, [next, 'build'], {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...environment,
      STAGING_DIR: folder,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
  });
  return status === 0 && existsSync(join(folder, 'index.html'));
}
