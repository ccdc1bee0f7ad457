import { describe, expect, it } from 'vitest';
import {
  filesFor,
  keyOf,
  localeOf,
  markSaved,
  mediaTypeOf,
} from '@/lib/domain/offline/saved-files';

const locales = ['en', 'de'];
const file = (url: string, precached = true) => ({ url, digest: 'a1', precached });

describe('the files that are kept for readers of a language', () => {
  it('are its pages and what belongs to no language', () => {
    const list = [
      file('/'),
      file('/assets/a.js'),
      file('/en/'),
      file('/de/faq/'),
      file('/de/country/is/', false),
      file('/den/x/'),
    ];
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
  it('changes with its bytes', () => {
    expect(keyOf(file('/en/'))).toBe('/en/?a1');
  });
});

describe('the media type of a saved file', () => {
  it('is that of its ending, and a page is HTML', () => {
    expect(mediaTypeOf('/en/faq/')).toBe('text/html;charset=utf-8');
    expect(mediaTypeOf('/assets/guard-A1.js')).toBe('text/javascript;charset=utf-8');
    expect(mediaTypeOf('/en/contact/x/contact.vcf')).toBeUndefined();
  });
});

describe('a saved page', () => {
  it('is marked once, on its root', () => {
    expect(markSaved('<!DOCTYPE html><html lang="en"><p>&lt;html </p></html>')).toBe(
      '<!DOCTYPE html><html data-saved lang="en"><p>&lt;html </p></html>',
    );
  });
});
