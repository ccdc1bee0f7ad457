import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeServiceWorker } from '@/lib/export/islands/service-worker';
import { serveFolder } from '@/lib/export/serve';
import { pseudoLocales } from '@/tests/languages/pseudo';
import { depth } from '@/tests/support/depth';
import { sites } from '@/tests/support/sites';
import { expect, test } from './site';

// A device that nobody has used: what is saved here is what these tests are about.
test.use({ serviceWorkers: 'allow', reuseContext: false });

/** A site comes back, or another takes its place, at the same address. */
const portOf = (origin: string) => Number(new URL(origin).port);

/** Opens one page and waits until the worker has saved what it saves. */
async function visitOnce(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activated') return;
    await new Promise((done) => active?.addEventListener('statechange', done));
  });
}

/** Every page that is one of a kind, and two of each kind that there are many of, as addresses go. */
function someOfEachKind(paths: readonly string[]): string[] {
  const kindOf = (path: string) => path.split('/').slice(0, -2).join('/');
  return paths.filter((path, at) => {
    const [kind, before] = [kindOf(path), paths.slice(0, at).map(kindOf)];
    return kind.split('/').length < 3 || before.filter((other) => other === kind).length < 2;
  });
}

/** The addresses of the pages that must open without a connection. */
function keptPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .map((name) => `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .filter((path) =>
      /^\/(en\/)?$|^\/en\/(directory|contact|which-line|faq|guides|hours|check|search|offline)\//.test(
        path,
      ),
    )
    .sort();
}

for (const site of ['real', 'demo'] as const) {
  test(`after one visit ${depth('promised pages of each kind', 'every promised page')} of the ${site} site open with the server gone`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const { origin, close } = await serveFolder(sites[site].out, 0, '127.0.0.1');
    await visitOnce(page, `${origin}/en/faq/`);
    await close();
    const kept = keptPages(sites[site].out);
    const paths = depth(someOfEachKind(kept), kept);
    expect(paths.length).toBeGreaterThan(depth(10, 50));
    for (const path of paths) {
      await page.goto(origin + path);
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('region', { name: 'Saved copy' })).toContainText(
        'It is from 23 November 2026.',
      );
    }
    const weight = await page.locator('h1').evaluate((h1) => getComputedStyle(h1).fontWeight);
    expect(weight).toBe('700');
  });
}

test('no file for programs is kept, for its days would pass unseen', async ({ page }) => {
  const { origin, close } = await serveFolder(sites.demo.out, 0, '127.0.0.1');
  await visitOnce(page, `${origin}/en/`);
  const files = ['/api/v1/status.json', '/api/v1/contacts/uk-bookings.json'];
  for (const path of files) expect((await page.goto(origin + path))?.status()).toBe(200);
  await close();
  for (const path of files) await expect(page.goto(origin + path)).rejects.toThrow('ERR_');
});

test('a page that was not kept gives way to the one that says what is', async ({ page }) => {
  const { origin, close } = await serveFolder(sites.real.out, 0, '127.0.0.1');
  await visitOnce(page, `${origin}/en/`);
  await page.goto(`${origin}/en/country/is/`);
  await close();
  await page.goto(`${origin}/en/country/no/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Without a connection');
  await page.goto(`${origin}/en/country/is/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Iceland');
});

test('a saved copy offers its numbers for seven days, and then points to the official site', async ({
  page,
}) => {
  const { origin, close } = await serveFolder(sites.demo.out, 0, '127.0.0.1');
  await visitOnce(page, `${origin}/en/`);
  await close();
  const copy = page.getByRole('region', { name: 'Saved copy' });
  await page.clock.setFixedTime('2026-11-30T23:59:59Z');
  await page.goto(`${origin}/en/contact/uk-bookings/`);
  await expect(page.getByRole('link', { name: /^Call \+44/ })).toBeVisible();
  await expect(copy.getByRole('link')).toBeHidden();
  await page.clock.setFixedTime('2026-12-01T00:00:01Z');
  for (const path of ['/en/contact/uk-bookings/', '/en/', '/en/directory/']) {
    await page.goto(origin + path);
    expect(await page.locator('a[href^="tel:"]').count()).toBe(0);
    await expect(copy).toContainText('Do not call a number from it.');
    await expect(copy.getByRole('link', { name: 'www.lanternferry.example' })).toBeVisible();
  }
  await page.goto(`${origin}/en/contact/tickets-email/`);
  await expect(page.getByRole('link', { name: /^Write to/ })).toBeVisible();
});

test('with a connection, a page comes from the network and says nothing of copies', async ({
  page,
}) => {
  const { origin, close } = await serveFolder(sites.demo.out, 0, '127.0.0.1');
  await visitOnce(page, `${origin}/en/`);
  await page.clock.setFixedTime('2026-12-24T00:00:00Z');
  const response = await page.goto(`${origin}/en/contact/uk-bookings/`);
  expect(response?.fromServiceWorker()).toBe(true);
  await expect(page.getByRole('region', { name: 'Saved copy' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Check it on the official page' })).toBeVisible();
  await close();
});

/** A server in front of a site that does what `fault` says for pages; the port stays the same. */
async function faultyServer(port: number, fault: 'stalls' | 'fails' | 'meddles'): Promise<Server> {
  const server = createServer((_, response) => {
    if (fault === 'fails') response.writeHead(503).end('No.');
    if (fault === 'meddles') {
      const kept = { 'Content-Type': 'text/html', 'Cache-Control': 'public, max-age=31536000' };
      response.writeHead(200, kept).end('<h1>Pay here first</h1>');
    }
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  return server;
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}

for (const fault of ['stalls', 'fails'] as const) {
  test(`a saved copy is shown when the server ${fault}`, async ({ page }) => {
    const { origin, close } = await serveFolder(sites.real.out, 0, '127.0.0.1');
    await visitOnce(page, `${origin}/en/`);
    await close();
    const server = await faultyServer(portOf(origin), fault);
    await page.goto(`${origin}/en/which-line/hacked-account/`);
    await expect(page.getByRole('region', { name: 'Saved copy' })).toBeVisible();
    await closed(server);
  });
}

test('a new build takes the place of what was saved', async ({ page }) => {
  const first = await serveFolder(sites.demo.out, 0, '127.0.0.1');
  await visitOnce(page, `${first.origin}/en/`);
  await first.close();
  const second = await serveFolder(sites.real.out, portOf(first.origin), '127.0.0.1');
  await page.goto(`${second.origin}/en/`);
  await expect
    .poll(
      async () => {
        const keys = await page.evaluate(async () =>
          (await (await caches.open('saved')).keys()).map(({ url }) => new URL(url).pathname),
        );
        return [
          keys.includes('/en/contact/uk-bookings/'),
          keys.includes('/en/contact/gb-general/'),
        ];
      },
      { timeout: 20_000 },
    )
    .toEqual([false, true]);
  await second.close();
  await page.goto(`${first.origin}/en/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Pinterest');
});

test('the kill switch takes the worker and all that it saved from a device', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const isOfReaders = (from: string) => !pseudoLocales.some((locale) => basename(from) === locale);
  cpSync(sites.demo.out, folder, { recursive: true, filter: isOfReaders });
  rmSync(join(folder, 'service-worker.js.br'));
  rmSync(join(folder, 'service-worker.js.gz'));
  const before = await serveFolder(folder, 0, '127.0.0.1');
  await visitOnce(page, `${before.origin}/en/`);
  expect(await page.evaluate(() => caches.keys())).toEqual(['saved']);
  await before.close();
  writeServiceWorker(folder, false);
  const after = await serveFolder(folder, portOf(before.origin), '127.0.0.1');
  // Pages of the build with the kill switch load a guard that registers nothing.
  await page.route('**/assets/guard-*.js', (route) => route.abort());
  await page.goto(`${after.origin}/en/`);
  await expect
    .poll(() =>
      page.evaluate(async () => [
        (await navigator.serviceWorker.getRegistrations()).length,
        (await caches.keys()).length,
      ]),
    )
    .toEqual([0, 0]);
  await after.close();
  await expect(page.goto(`${after.origin}/en/`)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
  rmSync(folder, { recursive: true });
});

test('an answer that is not what was published is shown once, and stays for nobody', async ({
  page,
}) => {
  const { origin, close } = await serveFolder(sites.real.out, 0, '127.0.0.1');
  await visitOnce(page, `${origin}/en/`);
  await close();
  const server = await faultyServer(portOf(origin), 'meddles');
  const heading = page.getByRole('heading', { level: 1 });
  for (const path of ['/en/country/is/', '/en/faq/', '/assets/other-A1B2C3D4.js']) {
    await page.goto(origin + path);
    await expect(heading).toHaveText('Pay here first');
  }
  await closed(server);
  for (const path of ['/en/country/is/', '/assets/other-A1B2C3D4.js']) {
    await page.goto(origin + path);
    await expect(heading).toHaveText('Without a connection');
  }
  await page.goto(`${origin}/en/faq/`);
  await expect(page.getByRole('region', { name: 'Saved copy' })).toBeVisible();
});

test('the worker saves nothing on the way to an error, and nothing of other sites', async ({
  page,
}) => {
  const { origin, close } = await serveFolder(sites.real.out, 0, '127.0.0.1');
  await visitOnce(page, `${origin}/en/`);
  await page.goto(`${origin}/en/no-such-page/`);
  const keys = await page.evaluate(async () =>
    (await (await caches.open('saved')).keys()).map(({ url }) => url),
  );
  expect(keys.filter((url) => !url.startsWith(origin) || url.includes('no-such-page'))).toEqual([]);
  await close();
});
