import { spawn } from 'node:child_process';
import type { Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumArguments, ensureChromium } from '@/tests/support/chromium';
import { freePort } from '@/tests/support/free-port';
import { signalGroup, untilGroupEnds } from '@/tests/support/process-group';
import { sites, testDay } from '@/tests/support/sites';
import { untilAnswers } from '@/tests/support/until-answers';

let address: string;
let stop: () => Promise<void>;

beforeAll(async () => {
  const port = await freePort();
  address = `http://localhost:${port}/en/directory/`;
  const server = spawn('npm', ['run', 'dev', '--', '--port', `${port}`], {
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'development',
      NEXT_TELEMETRY_DISABLED: '1',
      CONTENT_DIR: sites.demo.contentDir,
      BUILD_DATE: testDay,
    },
  });
  const { pid: group } = server;
  if (!group) throw new Error('npm could not be started.');
  stop = async () => {
    signalGroup(group, 'SIGTERM');
    await untilGroupEnds(group, 20);
  };
  await untilAnswers(address, server, 180);
});

afterAll(() => stop?.());

async function open(): Promise<{ page: Page; complaints: string[]; close(): Promise<void> }> {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: chromiumArguments,
  });
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return { page, complaints, close: () => browser.close() };
}

/** The contacts that the filter shows; one may have several entries. */
async function contactsInView(page: Page): Promise<number> {
  const links = page.locator('[data-reach]:visible a[href^="/en/contact/"]');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  return new Set(addresses).size;
}

it('under npm run dev the filter comes to life, and React finds its markup as it left it', async () => {
  const { page, complaints, close } = await open();
  try {
    await page.goto(address);
    const country = page.getByRole('combobox', { name: 'Country' });
    await expect.poll(() => country.isEnabled(), { timeout: 120_000 }).toBe(true);
    const total = await contactsInView(page);
    const status = page.getByRole('status').filter({ hasText: 'shown' });
    expect(await status.textContent()).toBe(`${total} of ${total} channels are shown.`);

    await country.selectOption('SE');
    const shown = await contactsInView(page);
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(total);
    expect(await status.textContent()).toBe(`${shown} of ${total} channels are shown.`);
    expect(complaints).toEqual([]);
  } finally {
    await close();
  }
});
