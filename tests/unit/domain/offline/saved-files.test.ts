import { describe, expect, it } from 'vitest';
import { filesFor, keyOf, localeOf, markSaved } from '@/lib/domain/offline/saved-files';

const locales = ['en', 'de'];
const file = (url: string) => ({ url, revision: '1' });

describe('the files that are kept for readers of a language', () => {
  it('are its pages and what belongs to no language', () => {
    const list = [file('/'), file('/assets/a.js'), file('/en/'), file('/de/faq/'), file('/den/x/')];
    expect(filesFor(list, ['de'], locales).map(({ url }) => url)).toEqual([
      '/',
      '/assets/a.js',
      '/de/faq/',
      '/den/x/',
    ]);
  });

  it('are told by the first folder of the address alone', () => {
    expect(localeOf('/de/', locales)).toBe('de');
    expect(localeOf('/en/de/', locales)).toBe('en');
    expect(localeOf('/de', locales)).toBeUndefined();
    expect(localeOf('/', locales)).toBeUndefined();
  });
});

describe('the key of a saved file', () => {
  it('changes with its revision, unless the address does', () => {
    expect(keyOf({ url: '/en/', revision: 'a1' })).toBe('/en/?a1');
    expect(keyOf({ url: '/assets/a-1.js', revision: null })).toBe('/assets/a-1.js');
  });
});

describe('a saved page', () => {
  it('is marked once, on its root', () => {
    expect(markSaved('<!DOCTYPE html><html lang="en"><p>&lt;html </p></html>')).toBe(
      '<!DOCTYPE html><html data-saved lang="en"><p>&lt;html </p></html>',
    );
  });
});
