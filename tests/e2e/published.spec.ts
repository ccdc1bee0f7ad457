import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countryCodes } from '@/lib/domain/directory/countries';
import type { Directory } from '@/lib/domain/directory/directory';
import { formatNumber } from '@/lib/domain/numbers/phone-number';
import { directoryOf } from '@/tests/support/directory-of';
import type { PublishedPage } from '@/tests/support/published';
import { attribute, attributesOf, pagesOf } from '@/tests/support/published';
import { textOf } from '@/tests/support/shown-text';
import { sites } from '@/tests/support/sites';
import { expect, test } from './site';

const hrefs = (page: PublishedPage) => attributesOf(page, 'href', 'a');

function metaContent(page: PublishedPage, name: string): string | undefined {
  const meta = page.elements.find(
    (element) => element.tagName === 'meta' && attribute(element, 'name') === name,
  );
  return meta && attribute(meta, 'content');
}

for (const site of ['real', 'demo'] as const) {
  test.describe(`the published ${site} site`, () => {
    const { out } = sites[site];
    let pages: readonly PublishedPage[];
    let directory: Directory;

    test.beforeAll(() => {
      pages = pagesOf(site);
      directory = directoryOf(site);
    });

    test('leads every internal link to a page and a place on it', () => {
      const idsOf = new Map(pages.map((page) => [page.path, new Set(attributesOf(page, 'id'))]));
      const dangling = pages.flatMap((page) =>
        hrefs(page)
          .filter((href) => href.startsWith('/') || href.startsWith('#'))
          .filter((href) => {
            const [path = '', id] = href.split('#');
            const ids = idsOf.get(path === '' ? page.path : path);
            if (ids === undefined) return !existsSync(join(out, path)) || path.endsWith('/');
            return id !== undefined && id !== '' && !ids.has(id);
          })
          .map((href) => `${page.path} -> ${href}`),
      );
      expect(dangling).toEqual([]);
      expect(pages.flatMap(hrefs).filter((href) => href.startsWith('/')).length).toBeGreaterThan(
        1000,
      );
    });

    test('links to internal pages and https addresses, and dials and mails confirmed values only', () => {
      const confirmed = directory.contacts.flatMap(({ kind, standing }) => {
        if (standing.status !== 'confirmed') return [];
        if (kind === 'phone') return [`tel:${standing.value}`];
        return kind === 'email' ? [`mailto:${standing.value}`] : [];
      });
      const others = [...new Set(pages.flatMap(hrefs))].filter(
        (href) => !/^(\/(?!\/)|#|https:\/\/)/.test(href),
      );
      expect(others.toSorted()).toEqual(confirmed.toSorted());
    });

    test('says on every page, the 404 included, that it is independent', () => {
      const { disclaimer } = directory.organization;
      expect(
        pages.filter(({ text }) => !text.includes(disclaimer)).map(({ path }) => path),
      ).toEqual([]);
      expect(pages.map(({ path }) => path)).toContain('/404.html');
    });

    test('gives each page a language, one heading of the first rank, a title and no dialling by the phone', () => {
      const wrong = pages.filter((page) => {
        const once = (tag: string) =>
          page.elements.filter(({ tagName }) => tagName === tag).length === 1;
        return !(
          ['h1', 'title', 'main'].every(once) &&
          attributesOf(page, 'lang', 'html').join() === 'en' &&
          metaContent(page, 'format-detection') === 'telephone=no'
        );
      });
      expect(wrong.map(({ path }) => path)).toEqual([]);
    });

    test('has a page for every country of the world', () => {
      const published = new Set(pages.map(({ path }) => path));
      expect(countryCodes.length).toBe(250);
      expect(
        countryCodes.filter((code) => !published.has(`/en/country/${code.toLowerCase()}/`)),
      ).toEqual([]);
    });

    test('shows an unconfirmed number only behind its warning, and in no title, description or snippet', () => {
      const numbers = directory.contacts
        .filter(({ kind, standing }) => kind === 'phone' && standing.status !== 'confirmed')
        .map(({ value }) => formatNumber(value));
      expect(numbers.length).toBeGreaterThan(0);
      const times = (text: string, number: string) => text.split(number).length - 1;
      // One list and one expectation: thousands of them take minutes.
      const leaks = pages.flatMap((page) => {
        const heads = [
          metaContent(page, 'description') ?? '',
          ...page.elements
            .filter(({ tagName }) => /^(title|h1|h2|h3|a|summary)$/.test(tagName))
            .map(textOf),
        ].join(' ');
        const inside = page.elements
          .filter((element) => attribute(element, 'data-nosnippet') !== undefined)
          .map(textOf)
          .join(' ');
        return numbers
          .filter(
            (number) =>
              heads.includes(number) || times(inside, number) !== times(page.text, number),
          )
          .map((number) => `${page.path}: ${number}`);
      });
      expect(leaks).toEqual([]);
    });

    test('keeps pages about unusable contacts out of search engines and of the sitemap', () => {
      const unindexed = pages
        .filter((page) => metaContent(page, 'robots')?.includes('noindex'))
        .map(({ path }) => path);
      const reported = directory.contacts
        .filter(({ kind, standing }) => kind === 'phone' && standing.status !== 'confirmed')
        .map(({ slug }) => `/en/contact/${slug}/`);
      expect(unindexed).toEqual(expect.arrayContaining(reported));
      const sitemap = readFileSync(join(out, 'sitemap.xml'), 'utf8');
      expect(unindexed.filter((path) => sitemap.includes(`${path}<`))).toEqual([]);
      if (site === 'demo') expect(unindexed.length).toBe(pages.length);
      else expect(unindexed).not.toContain('/en/directory/');
    });
  });
}

test('the real site shows all 25 lines and five regions, and dials none', () => {
  const pages = pagesOf('real');
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const lines = directoryOf('real').contacts.filter(({ kind }) => kind === 'phone');
  expect(lines.length).toBe(25);
  for (const { slug, value } of lines) {
    expect(byPath.get(`/en/contact/${slug}/`)?.text).toContain(formatNumber(value));
  }
  const regions = [
    'north-america',
    'europe',
    'asia-pacific',
    'latin-america',
    'middle-east-africa',
  ];
  for (const region of regions) expect(byPath.has(`/en/directory/${region}/`)).toBe(true);
  expect(pages.flatMap(hrefs).filter((href) => href.startsWith('tel:'))).toEqual([]);
});

test('the demo site dials its confirmed lines and says on every page that it is made up', () => {
  const pages = pagesOf('demo');
  const dialled = new Set(pages.flatMap(hrefs).filter((href) => href.startsWith('tel:')));
  expect(dialled.size).toBeGreaterThanOrEqual(7);
  expect(pages.filter(({ text }) => !text.includes('made-up directory'))).toEqual([]);
});
