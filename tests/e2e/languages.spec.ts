import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '@/lib/i18n/locales';
import { pseudoLocales, type TestedLocale } from '@/tests/languages/pseudo';
import { contentStrings } from '@/tests/support/content-strings';
import { directoryOf } from '@/tests/support/directory-of';
import { addressesIn, hardCoded, notIsolated } from '@/tests/support/language-faults';
import { attributesOf, type PublishedPage, pagesIn, pagesOf } from '@/tests/support/published';
import { attributeTexts, type ShownText, shownTexts } from '@/tests/support/shown-text';
import { type SiteName, sites } from '@/tests/support/sites';
import { expect, test } from './site';

/** What is wrong on each page of a language, after the page's address. */
function faultsIn(locale: TestedLocale, faultsOf: (page: PublishedPage) => string[]): string[] {
  return pagesIn('demo', locale).flatMap((page) =>
    faultsOf(page).map((fault) => `${page.path}: ${fault}`),
  );
}

/** Commands are the same in every language. */
const isProse = ({ around }: ShownText) => around.every(({ tagName }) => tagName !== 'code');
/** Files for programs are the same for readers of every language. */
const hasNoLanguage = (address: string) => address.startsWith('/api/');

const contentWords = () => contentStrings(directoryOf('demo'));

test('no language for tests is in a site that is published, or on the pages of another', () => {
  expect(locales).toEqual(['en']);
  const folders = (site: SiteName) => pseudoLocales.map((locale) => join(sites[site].out, locale));
  expect(folders('real').filter((folder) => existsSync(folder))).toEqual([]);
  expect(folders('demo').filter((folder) => !existsSync(folder))).toEqual([]);
  for (const site of ['real', 'demo'] as const) {
    const pages = pagesOf(site);
    expect(new Set(pages.flatMap((page) => attributesOf(page, 'lang', 'html')))).toEqual(
      new Set(['en']),
    );
    expect(new Set(pages.flatMap((page) => attributesOf(page, 'dir', 'html')))).toEqual(
      new Set(['ltr']),
    );
  }
});

for (const locale of pseudoLocales) {
  test.describe(`in ${locale}`, () => {
    test('there is every page that there is in English, in its language and direction', () => {
      const below = (tag: TestedLocale) =>
        pagesIn('demo', tag).map(({ path }) => path.slice(tag.length + 1));
      expect(below(locale)).toEqual(below('en'));
      const direction = locale === 'ar-XB' ? 'rtl' : 'ltr';
      const marks = pagesIn('demo', locale).map((page) => [
        ...attributesOf(page, 'lang', 'html'),
        ...attributesOf(page, 'dir', 'html'),
      ]);
      expect(marks).toEqual(marks.map(() => [locale, direction]));
    });

    test('every word comes from the messages or from the content', () => {
      const known = contentWords();
      const offenders = faultsIn(locale, (page) =>
        [
          ...shownTexts(page)
            .filter(isProse)
            .map(({ text }) => text),
          ...attributeTexts(page),
        ].flatMap((text) => hardCoded(text, known)),
      );
      expect(offenders).toEqual([]);
    });

    test('every number, e-mail address and web address is isolated from the words around it', () => {
      const texts = pagesIn('demo', locale).flatMap(shownTexts);
      expect(texts.flatMap(({ text }) => addressesIn(text)).length).toBeGreaterThan(1000);
      expect(faultsIn(locale, (page) => shownTexts(page).flatMap(notIsolated))).toEqual([]);
    });

    test('no link leads into another language', () => {
      const offenders = faultsIn(locale, (page) =>
        attributesOf(page, 'href', 'a').filter(
          (href) => href.startsWith('/') && !href.startsWith(`/${locale}/`) && !hasNoLanguage(href),
        ),
      );
      expect(offenders).toEqual([]);
    });
  });
}
