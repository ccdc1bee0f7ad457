import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { isPhone } from '@/lib/domain/directory/directory';
import { filesBelow } from '@/lib/export/folder/files-below';
import { askedForAnew, headersOf, hiddenFiles } from '@/lib/export/headers/policy';
import { serveFolder } from '@/lib/export/serve';
import { paths } from '@/lib/pages';
import { directoryOf } from '@/tests/support/directory-of';
import { headerRules, headersByRules } from '@/tests/support/header-rules';
import { pageTypes } from '@/tests/support/page-types';
import { attributesOf, filesOf, type PublishedPage, pagesOf } from '@/tests/support/published';
import { type SiteName, sites } from '@/tests/support/sites';
import { expect, onSiteError, test } from './site';

/** HTML and style sheet together fit into what TCP sends before it waits for an answer. */
const firstFlight = 14_000;
/** The scripts that a page may load, compressed, and the data in attributes that each reads. */
const budgets: Readonly<Record<string, { bytes: number; data: readonly string[] }>> = {
  guard: { bytes: 800, data: [] },
  'directory-filter': { bytes: 1_500, data: [] },
  'prepare-list': { bytes: 1_500, data: [] },
  'open-status': { bytes: 3_000, data: ['data-hours'] },
  'hours-timeline': { bytes: 8_000, data: ['data-weeks', 'data-templates'] },
  // Before the field is used; then it loads what `search` weighs.
  'search-field': { bytes: 1_000, data: [] },
  // With the schemas of the content; its page, style sheet and data are weighed together below.
  'contribute-form': { bytes: 45_000, data: [] },
  // With numbering plans of the world, and what it compares with.
  'number-check': { bytes: 45_000, data: ['data-list', 'data-days'] },
};

/** `/assets/open-status-ABC123.js` is the script of `open-status`. */
const islandOf = (script: string) => /([a-z-]+)-[A-Z0-9]+\.js$/.exec(script)?.[1] ?? '';
const islandsOf = (page: PublishedPage) => attributesOf(page, 'src', 'script').map(islandOf);

function compressedSizes(site: SiteName, ending: string): { path: string; size: number }[] {
  return filesOf(site)
    .filter((name) => name.endsWith(ending))
    .map((path) => ({ path, size: statSync(join(sites[site].out, path)).size }));
}

/** What the data of an island weighs by itself. */
function sentBytes(page: PublishedPage, names: readonly string[]): number {
  const data = names.flatMap((name) => attributesOf(page, name)).join('');
  return data === '' ? 0 : brotliCompressSync(data).length;
}

for (const site of ['real', 'demo'] as const) {
  test(`every page of the ${site} site fits into one first flight`, () => {
    const styles = compressedSizes(site, '.css.br').reduce((sum, { size }) => sum + size, 0);
    expect(styles).toBeGreaterThan(0);
    const heavy = compressedSizes(site, '.html.br').filter(
      ({ size }) => size + styles > firstFlight,
    );
    expect(heavy).toEqual([]);
  });

  test(`scripts of the ${site} site stay within their budgets, on every page`, () => {
    const { out } = sites[site];
    const pages = pagesOf(site);
    const heavy = pages.filter((page) =>
      attributesOf(page, 'src', 'script').some((source) => {
        const { bytes, data } = budgets[islandOf(source)] ?? { bytes: 0, data: [] };
        // Many lines on a page, as in the directory, bring their hours each: one line is weighed.
        const sent = page.path.includes('/contact/') || data.length > 1 ? sentBytes(page, data) : 0;
        return statSync(join(out, `${source}.br`)).size + sent > bytes;
      }),
    );
    expect(heavy.map(({ path }) => path)).toEqual([]);
    expect(pages.filter((page) => islandsOf(page)[0] !== 'guard')).toEqual([]);
  });

  test(`a page of the ${site} site loads the islands that stand in it, and no other`, () => {
    const { outcomes, contacts } = directoryOf(site);
    const pages = pagesOf(site);
    const pagesWith = (island: string) =>
      pages.filter((page) => islandsOf(page).includes(island)).map(({ path }) => path);
    expect(pagesWith('directory-filter')).toEqual(['/en/directory/']);
    expect(pagesWith('hours-timeline')).toEqual(['/en/hours/']);
    expect(pagesWith('number-check')).toEqual(['/en/check/']);
    expect(pagesWith('contribute-form')).toEqual(['/en/contribute/']);
    expect(pagesWith('search-field')).toEqual(['/en/', '/en/search/', '/']);
    const withLists = outcomes.filter(({ prepare }) => prepare.length > 0);
    expect(withLists.length).toBeGreaterThan(5);
    expect(pagesWith('prepare-list')).toEqual(
      withLists.map(({ slug }) => `/en/which-line/${slug}/`).toSorted(),
    );
    const open = contacts.filter(({ hoursStanding }) => hoursStanding?.status === 'confirmed');
    const ofContacts = pagesWith('open-status').filter((path) => path.startsWith('/en/contact/'));
    expect(ofContacts).toEqual(open.filter(isPhone).map(({ slug }) => `/en/contact/${slug}/`));
  });

  test(`the ${site} site has no font file, and no script that no page asks for`, () => {
    const names = filesOf(site);
    expect(names.filter((name) => /\.(woff2?|ttf|otf)/.test(name))).toEqual([]);
    const used = pagesOf(site).flatMap((page) => attributesOf(page, 'src', 'script'));
    const scripts = names.filter((name) => name.endsWith('.js')).map((name) => `/${name}`);
    const late = scripts.filter((name) => islandOf(name) === 'search-results');
    expect(late).toHaveLength(1);
    expect(scripts.toSorted()).toEqual(
      [...new Set(used), ...late, '/service-worker.js'].toSorted(),
    );
  });

  test(`the search of the ${site} site weighs at most 25,000 bytes, code and index together`, () => {
    const ofSearch = [
      ...compressedSizes(site, '.js.br'),
      ...compressedSizes(site, '.json.br'),
    ].filter(({ path }) => /search-(field|results)-|search\/index\.json/.test(path));
    expect(ofSearch).toHaveLength(3);
    expect(ofSearch.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(25_000);
  });

  test(`all that the form for changes of the ${site} site loads weighs at most 60,000 bytes`, () => {
    const sent = compressedSizes(site, '.br').filter(({ path }) =>
      /^en\/contribute\/|contribute-form-|guard-|\.css\.br$/.test(path),
    );
    expect(sent).toHaveLength(5);
    expect(sent.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(60_000);
  });
}

test('no page type breaks the policy or asks another host', async ({ page, real }) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith(real)) complaints.push(request.url());
  });
  onSiteError(page, (message) => complaints.push(message));
  for (const path of [paths.root, ...Object.values(pageTypes)]) {
    const response = await page.goto(`${real}${path}`);
    expect([path, response?.status()]).toEqual([path, 200]);
    const weight = await page.locator('h1').evaluate((h1) => getComputedStyle(h1).fontWeight);
    expect([path, weight]).toEqual([path, '700']);
  }
  const own = 'Service Worker registration blocked by Playwright';
  expect(complaints.filter((text) => text !== own)).toEqual([]);
});

test('a page says its policy itself, for hosts that send no headers', async ({ page }) => {
  const { origin, close } = await serveFolder(sites.real.out, 0, '127.0.0.1', () => []);
  const response = await page.goto(`${origin}/en/`);
  expect(response?.headers()).not.toHaveProperty('content-security-policy');
  const refused = await page.evaluate(() => {
    const violation = new Promise<string>((done) => {
      document.addEventListener('securitypolicyviolation', (event) => done(event.blockedURI));
    });
    new Image().src = 'https://other.example/a.png';
    return violation;
  });
  expect(refused).toBe('https://other.example/a.png');
  await close();
});

test('the manifest names icons of the sizes that it says', async ({ page, real }) => {
  await page.goto(`${real}/en/`);
  const address = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = await (await page.request.get(`${real}${address}`)).json();
  expect(manifest).toMatchObject({ start_url: '/en/', display: 'minimal-ui', lang: 'en' });
  const sizes = await page.evaluate(
    (icons: { src: string; sizes: string }[]) =>
      Promise.all(
        icons.map(async ({ src }) => {
          const image = new Image();
          image.src = src;
          await image.decode();
          return `${image.naturalWidth}x${image.naturalHeight}`;
        }),
      ),
    manifest.icons.filter(({ type }: { type: string }) => type === 'image/png'),
  );
  expect(sizes).toEqual(['192x192', '512x512', '512x512']);
});

test('a page may ask the browser for nothing but writing to the clipboard', async ({
  page,
  real,
}) => {
  await page.goto(`${real}/en/`);
  const allowed = await page.evaluate(() => {
    const { featurePolicy } = document as unknown as {
      featurePolicy: { allowsFeature(name: string): boolean };
    };
    return ['camera', 'geolocation', 'microphone', 'clipboard-read', 'clipboard-write'].filter(
      (name) => featurePolicy.allowsFeature(name),
    );
  });
  expect(allowed).toEqual(['clipboard-write']);
});

test('every answer carries the security headers, pages are asked for anew and hashed files are kept', async ({
  request,
  real,
}) => {
  const html = await (await request.get(`${real}/en/`)).text();
  const [style = ''] = /\/_next\/static\/[^"]+\.css/.exec(html) ?? [];
  const [script = ''] = /\/assets\/[^"]+\.js/.exec(html) ?? [];
  const caching = new Map([
    ['/en/', 'must-revalidate'],
    [style, 'immutable'],
    [script, 'immutable'],
    ['/service-worker.js', 'must-revalidate'],
    ['/manifest.webmanifest', 'must-revalidate'],
    ['/robots.txt', 'must-revalidate'],
  ]);
  for (const path of [...caching.keys(), '/en/no-such-page/']) {
    const headers = (await request.get(`${real}${path}`)).headers();
    expect([path, headers['content-security-policy']]).toEqual([
      path,
      expect.stringContaining("default-src 'none'"),
    ]);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    const expected = caching.get(path);
    if (expected) expect(headers['cache-control']).toContain(expected);
  }
});

test('pages of other sites may read the files for programs, and nothing else', async ({
  page,
  request,
  real,
}) => {
  const open = [
    '/api/v1/directory.json',
    '/api/v1/contacts.csv',
    '/api/v1/schemas/contact.json',
    '/api/v1/hsds/services.json',
  ];
  const closed = ['/en/', '/en/search/index.json', '/sitemap.xml', '/service-worker.js'];
  const reach = async (path: string) => {
    const headers = (await request.get(`${real}${path}`)).headers();
    return [headers['access-control-allow-origin'], headers['cross-origin-resource-policy']];
  };
  for (const path of open)
    expect([path, ...(await reach(path))]).toEqual([path, '*', 'cross-origin']);
  for (const path of closed) {
    expect([path, ...(await reach(path))]).toEqual([path, undefined, 'same-origin']);
  }
  // A page of another site: it has a policy of its own, or none.
  const other = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html');
    answer.end('<!doctype html><title>Reader</title>');
  });
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
  const read = (path: string) =>
    page.evaluate(
      (address) =>
        fetch(address).then(
          (answer) => answer.status,
          () => 'refused',
        ),
      `${real}${path}`,
    );
  for (const path of open) expect([path, await read(path)]).toEqual([path, 200]);
  for (const path of closed) expect([path, await read(path)]).toEqual([path, 'refused']);
  other.closeAllConnections();
  other.close();
});

test('the header file tells static hosts the policy of every file, each header once', () => {
  const { out } = sites.real;
  const rules = headerRules(readFileSync(join(out, '_headers'), 'utf8'));
  expect(rules.length).toBeLessThanOrEqual(100);
  const wrong = filesBelow(out)
    .map((file) => `/${file}`)
    .filter((path) => !hiddenFiles.includes(path))
    .filter((path) => {
      const own = headersByRules(rules, path);
      const expected = headersOf(path).filter((header) => header !== askedForAnew);
      return JSON.stringify(own.toSorted()) !== JSON.stringify(expected.toSorted());
    });
  expect(wrong).toEqual([]);
});

test('pages come compressed to a browser that takes it', async ({ request, real }) => {
  const answer = await request.get(`${real}/en/`, { headers: { 'Accept-Encoding': 'br' } });
  expect(answer.headers()['content-encoding']).toBe('br');
  expect(await answer.text()).toContain('No confirmed phone line');
});

test('the checksums cover every file of the published folder', () => {
  for (const { out } of Object.values(sites)) {
    const { status, stderr } = spawnSync(
      'sha256sum',
      ['--check', '--strict', '--quiet', 'SHA256SUMS'],
      {
        cwd: out,
        encoding: 'utf8',
      },
    );
    expect([status, stderr]).toEqual([0, '']);
    const listed = readFileSync(join(out, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
    const files = readdirSync(out, { recursive: true, withFileTypes: true });
    expect(listed.length).toBe(files.filter((entry) => entry.isFile()).length - 1);
  }
});
