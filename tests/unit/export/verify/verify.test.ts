import { describe, expect, it } from 'vitest';
import { verifyExport } from '@/lib/export/verify/verify';
import { folderOf } from './published-folder';

describe('the verification of a finished folder', () => {
  it('tells links and files that lead nowhere, each once a page', () => {
    const folder = folderOf({
      'index.html': '<a href="/en/">x</a><a href="/en/gone/#a">x</a><a href="/en/gone/#a">x</a>',
      'en/index.html': '<script src="/assets/a.js"></script><link href="/a.css" rel="stylesheet"/>',
      'a.css': '',
    });
    expect(verifyExport(folder)).toEqual([
      {
        file: 'en/index.html',
        message: 'Found a link to /assets/a.js; expected a file of the site there.',
      },
      {
        file: 'index.html',
        message: 'Found a link to /en/gone/#a; expected a file of the site there.',
      },
    ]);
  });

  it('tells a preview picture that is not there, though its address names the site', () => {
    const picture = (name: string) =>
      `<head><meta property="og:image" content="https://kite.example/en/preview/${name}.png"></head>`;
    const folder = folderOf({
      'en/preview/home.png': '',
      'index.html': picture('home'),
      'en/index.html': picture('gone'),
    });
    expect(verifyExport(folder)).toEqual([
      {
        file: 'en/index.html',
        message: 'Found a link to /en/preview/gone.png; expected a file of the site there.',
      },
    ]);
  });

  it('leaves addresses elsewhere alone', () => {
    const folder = folderOf({ 'index.html': '<a href="https://example.org/">x</a><a href="#a">' });
    expect(verifyExport(folder)).toEqual([]);
  });
});
