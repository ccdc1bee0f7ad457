import type { Browser } from '@playwright/test';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesBelow } from '@/lib/export/folder/files-below';
import { serveFolder } from '@/lib/export/serve';
import { chromiumArguments, ensureChromium } from '@/tests/support/chromium';
import type { SiteName } from '@/tests/support/sites';
import { sites, testDay } from '@/tests/support/sites';

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
});
afterAll(() => browser?.close());

function addresses(folder: string): string[] {
  return filesBelow(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/index\.html$/, '')}`);
}

/** Opens every page of a site; what Chromium complains of, and pages without their heading. */
async function complaintsOf(name: SiteName, javaScriptEnabled: boolean): Promise<string[]> {
  const { origin, close } = await serveFolder(sites[name].out, 0, '127.0.0.1');
  const context = await browser.newContext({ javaScriptEnabled, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.clock.setFixedTime(`${testDay}T12:00:00Z`);
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', ({ message }) => complaints.push(`${page.url()}: ${message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) complaints.push(`${page.url()}: ${request.url()}`);
  });
  for (const path of addresses(sites[name].out)) {
    await page.goto(origin + path);
    if (!(await page.locator('h1').isVisible())) complaints.push(`${path}: no heading`);
  }
  await context.close();
  await close();
  return complaints.filter((text) => !text.endsWith('registration blocked by Playwright'));
}

it.each([
  ['real', true],
  ['real', false],
  ['demo', true],
  ['demo', false],
] as const)(
  'every page of the %s site opens without a complaint, JavaScript on: %s',
  async (name, javaScriptEnabled) => {
    expect(addresses(sites[name].out).length).toBeGreaterThan(300);
    expect(await complaintsOf(name, javaScriptEnabled)).toEqual([]);
  },
);
