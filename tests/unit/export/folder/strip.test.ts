import { describe, expect, it } from 'vitest';
import { stripRuntime } from '@/lib/export/folder/strip';

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`;

describe('the runtime of Next', () => {
  it.each([
    ['a script of a chunk', '<script src="/_next/static/chunks/0j1we3.js" async=""></script>', ''],
    [
      'a preload of a chunk',
      '<link rel="preload" as="script" href="/_next/static/chunks/a.js"/>',
      '',
    ],
    ['the payload', '', '<script>self.__next_f.push([1,"<p>Call now<\\/p>"])</script>'],
    ['its beginning', '', '<script>(self.__next_f=self.__next_f||[]).push([0])</script>'],
    ['the loader', '', '<script id="_R_">(globalThis["TURBOPACK"] || []).push({})</script>'],
    ['the box for metadata', '', '<div hidden=""><!--$--><!--/$--></div>'],
    ['marks between texts', '', '<!-- --><!--$--><!--/$-->'],
  ])('%s is cut without a trace', (_, head, body) => {
    const { html, faults } = stripRuntime(page(head, body));
    expect(faults).toEqual([]);
    expect(html).toBe(page('', ''));
  });

  it('leaves the rest of the page as it was, character by character', () => {
    const head =
      '<title>A &amp; B</title><link rel="stylesheet" href="/a.css" data-precedence="next"/>';
    const body =
      '<p class="x">1 &lt; 2</p><script type="application/ld+json">{"a":"<\\/p>"}</script>';
    expect(stripRuntime(page(head, body))).toEqual({ html: page(head, body), faults: [] });
  });
});

describe('what is not known', () => {
  it.each([
    [
      '<script src="https://evil.example/x.js"></script>',
      'a script from https://evil.example/x.js',
    ],
    ['<script src="/other.js"></script>', 'a script from /other.js'],
    ['<script>alert(1)</script>', 'an inline script that begins with "alert(1)"'],
    ['<button onclick="alert(1)">x</button>', 'the attribute onclick="alert(1)"'],
    ['<p style="color:red">x</p>', 'the attribute style="color:red"'],
    ['<style>p{}</style>', 'an inline style sheet'],
    ['<!--$?--><template id="B:0"></template><!--/$-->', 'a Suspense boundary'],
    ['<!--$?-->', 'the comment <!--$?-->'],
    ['<meta http-equiv="refresh" content="1;url=/x"/>', 'a <meta http-equiv="refresh">'],
    ['<iframe src="/en/"></iframe>', 'the element <iframe>'],
    ['<base href="https://evil.example/"/>', 'the element <base>'],
    ['<object data="/x"></object>', 'the element <object>'],
    ['<link rel="preconnect" href="https://evil.example/"/>', 'a link of the kind "preconnect"'],
  ])('%s is told', (body, fault) => {
    expect(stripRuntime(page('', body)).faults.join('\n')).toContain(fault);
  });
});
