import { defineConfig } from '@playwright/test';
import { chromiumArguments, installedChromium } from './tests/support/chromium';

/** What reads the files of the sites, hardly ever in a window: in one worker, which parses each page once. */
const ofFiles = /(delivery|languages|preview-images|published)\.spec\.ts$/;

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/prepare.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 30_000,
  projects: [
    { name: 'files', testMatch: ofFiles, workers: 1 },
    { name: 'windows', testIgnore: ofFiles },
  ],
  use: {
    // A new window takes longer than most tests. Between tests Playwright empties the one that there is:
    // storage, cache, workers, routes, scripts; tests/e2e/site.ts does the rest. Where a test asks for
    // another kind of window (a zone, no JavaScript, a worker) it gets a new one.
    reuseContext: true,
    // Only the tests of the service worker need one; it fetches the whole directory.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: installedChromium() ?? '/usr/bin/chromium',
      args: chromiumArguments,
    },
  },
});
