import { defineConfig } from '@playwright/test';
import { chromiumArguments, installedChromium } from './tests/support/chromium';

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/prepare.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 30_000,
  use: {
    // Only the tests of the service worker need one; it fetches the whole directory.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: installedChromium() ?? '/usr/bin/chromium',
      args: chromiumArguments,
    },
  },
});
