import { test as base } from '@playwright/test';
import { serveFolder } from '@/lib/export/serve';
import { type SiteName, sites, testDay } from '@/tests/support/sites';

type UseOrigin = (origin: string) => Promise<void>;

/** Serves a built site while a worker's tests run, on a free port of the loopback address. */
function served(name: SiteName) {
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
  const serve = async ({}, use: UseOrigin) => {
    const { origin, close } = await serveFolder(sites[name].out, 0, '127.0.0.1');
    await use(origin);
    await close();
  };
  return [serve, { scope: 'worker' }] as [typeof serve, { scope: 'worker' }];
}

/**
 * `real` and `demo` are the origins of the built sites. The visitor's clock stands on the day of
 * the build, whatever day it is on the machine.
 */
export const test = base.extend<object, Record<SiteName, string>>({
  real: served('real'),
  demo: served('demo'),
  page: async ({ page, context }, use) => {
    await page.clock.setFixedTime(`${testDay}T12:00:00Z`);
    await use(page);
    // What Playwright leaves as it was for the next test in the same window.
    await context.clearPermissions();
    await context.setOffline(false);
  },
});
export { expect } from '@playwright/test';
