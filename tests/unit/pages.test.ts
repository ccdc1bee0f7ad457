import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countryCodes } from '@/lib/domain/directory/countries';
import { addressOf, entryPath, fileAt, pageAt, paths, pathsIn, pathsListing } from '@/lib/pages';
import { apiFiles, assets, pageFiles, siteFiles } from '@/lib/pages/file-table';
import { everyPage, pages } from '@/lib/pages/page-table';
import { fill, valuesIn } from '@/lib/pages/pattern';

/** Files that Next makes by convention, and what it publishes them as. */
const conventions: Readonly<Record<string, string>> = {
  'global-not-found.tsx': '404.html',
  'manifest.ts': 'manifest.webmanifest',
  'robots.ts': 'robots.txt',
  'sitemap.ts': 'sitemap.xml',
};

/** The addresses of a route: a folder that may be left out gives two. */
function routesOf(file: string): string[] {
  const path = file.replace(/\/?\(\w+\)\/?/, '').replace(/(^|\/)(page\.tsx|route\.tsx?)$/, '');
  const address = /page\.tsx$/.test(file) ? `${path}/` : path;
  const whole = `/${conventions[file] ?? address}`.replace('//', '/');
  const optional = /\[\[\.\.\.(\w+)\]\]\//;
  return optional.test(whole)
    ? [whole.replace(optional, ''), whole.replace(optional, '[$1]/')]
    : [whole];
}

const routes = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /(^|\/)(page\.tsx|route\.tsx?)$/.test(file) || file in conventions)
  .flatMap(routesOf);

const parameters = (route: string) => route.split('[').length;

/** The route that Next takes for an address: the one with the fewest parameters. */
function routeFor(address: string): string | undefined {
  return routes
    .filter((route) =>
      new RegExp(
        `^${route.replaceAll('.', '\\.').replace(/\[\w+\]/g, '[^/]+')}$`, //
      ).test(address),
    )
    .toSorted((one, other) => parameters(one) - parameters(other))[0];
}

/** An address of a row: a slug in the place of each parameter that is neither language nor country. */
const example = (pattern: string) =>
  fill(
    pattern,
    [...pattern.matchAll(/:(\w+)/g)].map(([, name]) =>
      name === 'locale' ? 'en' : name === 'code' ? 'IS' : 'a-slug',
    ),
  );

const pageExamples = Object.entries(pages).map(([name, { pattern }]) => [name, example(pattern)]);
const fileExamples = [pageFiles, siteFiles, apiFiles].flatMap((table) =>
  Object.values(table).map(({ pattern }) => example(pattern)),
);

describe('the table of pages', () => {
  it('has exactly one row for each page that the app exports', () => {
    const pageRoutes = routes.filter((route) => /\/$|\.html$/.test(route));
    const ofRows = pageExamples.map(([, address = '']) => routeFor(address));
    expect(pageRoutes.length).toBeGreaterThan(20);
    expect(ofRows.toSorted()).toEqual(pageRoutes.toSorted());
  });

  it('has a row for each file that the app exports, and each row has a route', () => {
    const fileRoutes = routes.filter((route) => !/\/$|\.html$/.test(route));
    const ofRows = fileExamples.map(routeFor);
    expect(fileRoutes.length).toBeGreaterThan(15);
    expect([...new Set(ofRows)].toSorted()).toEqual(fileRoutes.toSorted());
  });

  it('knows each page by its own address, and a file by no address of a page', () => {
    for (const [name = '', address = ''] of pageExamples) {
      expect(pageAt(address)?.page).toBe(pages[name as keyof typeof pages]);
      expect(fileAt(address)).toBeNull();
    }
    for (const address of fileExamples) {
      expect(fileAt(address)).not.toBeNull();
      expect(pageAt(address)).toBeNull();
    }
  });

  it('has no two files at one address', () => {
    const patterns = [pageFiles, siteFiles, assets, apiFiles].flatMap((table) =>
      Object.values(table).map(({ pattern }) => pattern),
    );
    const found = fileExamples.map((address) => patterns.filter((one) => valuesIn(one, address)));
    expect(found.filter((matching) => matching.length !== 1)).toEqual([]);
  });

  it('gives each kind of entry one page', () => {
    const kinds = everyPage.flatMap(({ of }) => of ?? []);
    expect(kinds.toSorted()).toEqual([...new Set(kinds)].toSorted());
    expect(kinds).toContain('country');
  });
});

describe('an address', () => {
  it('is built from the pattern, a code in small letters', () => {
    expect(paths.home('en')).toBe('/en/');
    expect(paths.contact('de', 'press')).toBe('/de/contact/press/');
    expect(paths.country('en', 'US')).toBe('/en/country/us/');
    expect(paths.claim('en', 'founded')).toBe('/en/claims/#founded');
    expect(paths.preview('en', 'home')).toBe('/en/preview/home.png');
    expect(entryPath('outcome', 'en', 'torn-kite')).toBe('/en/which-line/torn-kite/');
    expect(entryPath('claim', 'en', 'founded')).toBe('/en/claims/#founded');
  });

  it('names its language', () => {
    expect(pageAt('/en-XA/faq/a-slug/')?.locale).toBe('en-XA');
    expect(pageAt('/')?.locale).toBeNull();
  });

  it.each([
    '/en/faq',
    '/en/questions/',
    '/EN/faq/',
    '/en/country/US/',
    '/en/country/usa/',
    '/404/',
    '/_not-found/',
    '/en/claims/#founded',
  ])('that no row has is none of a page: %s', (address) => {
    expect(pageAt(address)).toBeNull();
  });

  it('of a page ends in a slash, of a file in its name', () => {
    const files = ['index.html', 'en/faq/index.html', '404.html', 'en/search/index.json'];
    expect(files.map(addressOf)).toEqual(['/', '/en/faq/', '/404.html', '/en/search/index.json']);
  });
});

describe('the pages of a language', () => {
  const slugs = {
    contact: ['press'],
    country: countryCodes,
    faq: [],
    guide: [],
    outcome: ['torn-kite'],
    question: ['your-kite'],
    region: [],
    retired: ['old-line'],
    source: new Set(['a-page']),
  };

  it('are all pages with one address, and one page for each slug', () => {
    const single = everyPage.filter(({ pattern }) => /^\/:locale\/[^:]*$/.test(pattern));
    const found = pathsIn('en', slugs);
    expect(found).toHaveLength(single.length + countryCodes.length + 5);
    expect(found).toContain('/en/which-line/your-kite/');
    expect(found).toContain('/en/country/us/');
  });

  it('can be those for search engines', () => {
    const found = pathsIn('en', slugs, ({ indexed }) => indexed);
    expect(found).toContain('/en/contact/press/');
    expect(found).not.toContain('/en/retired/old-line/');
    expect(found).not.toContain('/en/offline/');
  });

  it('can be those that list all entries of a kind', () => {
    expect(pathsListing('contact', 'en')).toEqual(['/en/directory/', '/en/check/']);
  });
});
