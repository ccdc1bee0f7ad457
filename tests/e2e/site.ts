import { test as base, type Page } from '@playwright/test';
import { addDays } from '@/lib/domain/time/calendar';
import { contactKinds } from '@/lib/domain/trust/contact-kinds';
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

/** The last day on which the pages of the tests offer a line. */
const lastOffered = addDays(testDay, contactKinds.phone.value.offeredInDays);

/**
 * Pages from now on say what those of a build of a later day would: they offer a line up to the day on
 * which its confirmation ends, and not for a week after the day of the tests.
 */
export async function asBuiltLater(page: Page, confirmedThrough = '2027-02-14'): Promise<void> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(lastOffered, confirmedThrough);
    return route.fulfill({ response, body });
  });
}

/** Hands on what a script of the site throws; a window's own scripts may fail, too. */
export function onSiteError(page: Page, tell: (message: string) => void): void {
  page.on('pageerror', ({ message, stack }) => {
    if (stack?.includes('http://127.0.0.1')) tell(message);
  });
}

export { expect } from '@playwright/test';
