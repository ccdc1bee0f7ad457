import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { directoryOf } from '@/tests/support/directory-of';
import { attribute, type PublishedPage, pagesOf } from '@/tests/support/published';
import { sites } from '@/tests/support/sites';
import { expect, test } from './site';

/** Bytes. Messengers fetch the picture while somebody waits. */
const pictureBudget = 60_000;

function property(page: PublishedPage, name: string): string | undefined {
  const meta = page.elements.find((element) => attribute(element, 'property') === name);
  return meta && attribute(meta, 'content');
}

/** A PNG says its width and height in its first chunk. */
function sizeOf(png: Buffer): [signature: string, width: number, height: number] {
  return [png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)];
}

for (const site of ['real', 'demo'] as const) {
  test(`home, outcomes and guides of the ${site} site each name a picture of their own`, () => {
    const { out } = sites[site];
    const { outcomes, guides } = directoryOf(site);
    const expected = [
      '/',
      '/en/',
      ...outcomes.map(({ slug }) => `/en/which-line/${slug}/`),
      ...guides.map(({ slug }) => `/en/guides/${slug}/`),
    ];
    const pages = pagesOf(site).filter((page) => property(page, 'og:image'));
    expect(pages.map(({ path }) => path).toSorted()).toEqual(expected.toSorted());
    const named = pages.map((page) => new URL(property(page, 'og:image') ?? '').pathname);
    const files = readdirSync(join(out, 'en/preview')).map((name) => `/en/preview/${name}`);
    expect([...new Set(named)].toSorted()).toEqual(files.toSorted());
    expect(files.length).toBe(expected.length - 1);
  });

  test(`the pictures of the ${site} site are small, of the size that pages say, and name no number`, () => {
    const { out } = sites[site];
    for (const page of pagesOf(site)) {
      const address = property(page, 'og:image');
      if (!address) continue;
      const png = readFileSync(join(out, new URL(address).pathname));
      expect([page.path, ...sizeOf(png)]).toEqual([page.path, 'PNG', 1200, 630]);
      expect(png.length).toBeLessThanOrEqual(pictureBudget);
      expect([property(page, 'og:image:width'), property(page, 'og:image:height')]).toEqual([
        '1200',
        '630',
      ]);
      const alt = property(page, 'og:image:alt') ?? '';
      expect(alt).toContain(property(page, 'og:title'));
      expect(alt).not.toMatch(/\d[\s().-]{0,2}\d[\s().-]{0,2}\d[\s().-]{0,2}\d[\s().-]{0,2}\d/);
    }
  });
}

test('the home of a directory without a line says so beside its link', () => {
  const alt = (site: 'real' | 'demo') =>
    pagesOf(site)
      .filter(({ path }) => path === '/en/')
      .map((page) => property(page, 'og:image:alt'))
      .join();
  expect(alt('real')).toContain('No confirmed phone line');
  expect(alt('demo')).not.toContain('confirmed');
  expect(alt('demo')).toContain('made-up directory');
});

test('every page says its name and its address to networks', () => {
  const pages = pagesOf('real').filter(({ path }) => path !== '/404.html');
  expect(pages.length).toBeGreaterThan(400);
  for (const page of pages) {
    expect([page.path, property(page, 'og:site_name')]).toEqual([page.path, 'Which Line']);
    expect(property(page, 'og:title')).toBeTruthy();
    expect(property(page, 'og:url')).toMatch(/^https?:\/\/.+\/$/);
  }
});

test('a picture comes as a picture, and is not among the files that a visitor keeps', async ({
  request,
  real,
}) => {
  const answer = await request.get(`${real}/en/preview/home.png`);
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/png']);
  const worker = await (await request.get(`${real}/service-worker.js`)).text();
  expect(worker).toContain('/en/which-line/');
  expect(worker).not.toContain('/preview/');
});
