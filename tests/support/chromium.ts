import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const debianChromium = '/usr/bin/chromium';

/**
 * Root has no sandbox in Chromium. The other switches keep it from looking for servers of its own
 * on a machine without network.
 */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function succeeds(command: string, ...parameters: string[]): boolean {
  return spawnSync(command, parameters, { stdio: 'inherit' }).status === 0;
}

/** The Chromium that is there: named by the environment, the system's, or Playwright's own. */
export function installedChromium(): string | undefined {
  const places = [process.env.CHROMIUM_PATH, debianChromium, chromium.executablePath()];
  return places.find((place) => place !== undefined && existsSync(place));
}

/**
 * Finds a Chromium or gets one: Debian's package where we may install it, else Playwright's
 * download. Throws, with what to do, if neither works.
 */
export function ensureChromium(): string {
  const present = installedChromium();
  if (present) return present;
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall && succeeds('apt-get', 'update')) {
    succeeds('apt-get', 'install', '--yes', '--no-install-recommends', 'chromium');
  }
  if (!installedChromium()) succeeds('npx', 'playwright', 'install', 'chromium');
  const installed = installedChromium();
  if (installed) return installed;
  throw new Error(
    'Found no Chromium and could not install one; expected /usr/bin/chromium, or its path in CHROMIUM_PATH.',
  );
}
