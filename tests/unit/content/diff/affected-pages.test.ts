import { describe, expect, it } from 'vitest';
import { pagesOfContact, pagesOfEntry } from '@/lib/content/diff/affected-pages';
import { paths } from '@/lib/pages';
import { demoDirectory } from '@/tests/unit/demo-directory';

const directory = demoDirectory();

/** Every address that the site gives to something of the demo directory. */
const addresses = new Set([
  ...[paths.home, paths.directory, paths.hours, paths.check, paths.claims].map((of) => of('en')),
  ...[paths.retired, paths.sources].map((of) => of('en')),
  ...directory.contacts.flatMap(({ slug, areaServed }) => [
    paths.contact('en', slug),
    ...areaServed.map((code) => paths.country('en', code)),
  ]),
  ...directory.outcomes.map(({ slug }) => paths.flowNode('en', slug)),
  ...directory.faqs.map(({ slug }) => paths.faq('en', slug)),
  ...directory.guides.map(({ slug }) => paths.guide('en', slug)),
  ...directory.regions.map(({ slug }) => paths.region('en', slug)),
  ...directory.retired.map(({ slug }) => paths.retiredValue('en', slug)),
  ...[...directory.sources.keys()].map((slug) => paths.source('en', slug)),
]);

describe('the pages that a change affects', () => {
  it('have the addresses of the site', () => {
    const told = [
      ...directory.contacts.flatMap((contact) => pagesOfContact(contact, directory)),
      ...directory.claims.flatMap(({ slug }) =>
        pagesOfEntry({ collection: 'claims', slug }, directory),
      ),
      ...[...directory.sources.keys()].flatMap((slug) =>
        pagesOfEntry({ collection: 'sources', slug }, directory),
      ),
      ...directory.retired.flatMap(({ slug }) =>
        pagesOfEntry({ collection: 'retired', slug }, directory),
      ),
    ];
    expect(told.length).toBeGreaterThan(100);
    expect(told.filter((address) => !addresses.has(address))).toEqual([]);
  });

  it.each([
    ['retired', ['/en/retired/fake-refund-line/', '/en/check/', '/en/retired/']],
    ['faqs', ['/en/faq/fake-refund-line/', '/en/faq/']],
    ['guides', ['/en/guides/fake-refund-line/', '/en/']],
    ['regions', ['/en/directory/fake-refund-line/', '/en/directory/']],
    ['changes', ['/en/changes/']],
  ] as const)('begin with the own page of an entry of %s, and end with its lists', (...row) => {
    const [collection, pages] = row;
    expect(pagesOfEntry({ collection, slug: 'fake-refund-line' }, directory)).toEqual(pages);
  });

  it('include the first page for a contact that it recommends', () => {
    const contact = directory.contacts.find(({ slug }) => slug === 'contact-form');
    expect(contact && pagesOfContact(contact, directory)).toContain('/en/');
  });
});
