import { test as base } from '@playwright/test';
import { serveFolder } from '@/lib/export/serve';
import { sites, testDay } from '@/tests/support/sites';

/** Serves a built site while a worker's tests run, on a free port of the loopback address. */
async function withSite(folder: string, use: (origin: string) => Promise<void>): Promise<void> {
  const { origin, close } = await serveFolder(folder, 0, '127.0.0.1');
  await use(origin);
  await close();
}

/**
 * `real`, `demo` and `pseudo` are the origins of the built sites. The visitor's clock stands on the
 * day of the build, whatever day it is on the machine.
 */
export const test = base.extend<object, { real: string; demo: string; pseudo: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
  real: [({}, use) => withSite(sites.real.out, use), { scope: 'worker' }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
  demo: [({}, use) => withSite(sites.demo.out, use), { scope: 'worker' }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
  pseudo: [({}, use) => withSite(sites.pseudo.out, use), { scope: 'worker' }],
  page: async ({ page }, use) => {
    await page.clock.setFixedTime(`${testDay}T12:00:00Z`);
    await use(page);
  },
});
export { expect } from '@playwright/test';
