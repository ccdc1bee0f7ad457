import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { markdownToHtml } from '@/lib/content/load/markdown';

function html(text: string): string {
  const tree = markdownToHtml(text, (kind, slug) => ({
    href: `/en/${kind}/${slug}/`,
    name: `The ${slug}`,
  }));
  return renderToStaticMarkup(toJsxRuntime(tree, { Fragment, jsx, jsxs }));
}

describe('Markdown', () => {
  it('becomes HTML whose headings can be linked to', () => {
    expect(html('## Before you *call*\n\nHave it ready.')).toBe(
      '<h2 id="before-you-call">Before you <em>call</em></h2>\n<p>Have it ready.</p>',
    );
  });

  it('names an entry by its slug, and shows its name with a link', () => {
    expect(html('Use {contact:press} first.')).toBe(
      '<p>Use <a href="/en/contact/press/">The press</a> first.</p>',
    );
  });

  it.each([
    ['<script>alert(1)</script>', ''],
    ['<b onclick="alert(1)">bold</b>', '<p>bold</p>'],
    ['![a picture](https://example.com/a.png)', '<p></p>'],
    ['[call](tel:+15550100)', '<p><a>call</a></p>'],
    ['[write](mailto:a@example.com)', '<p><a>write</a></p>'],
    ['[run](javascript:alert(1))', '<p><a>run</a></p>'],
    ['[plain](http://example.com/)', '<p><a>plain</a></p>'],
    ['[safe](https://example.com/)', '<p><a href="https://example.com/">safe</a></p>'],
    ['[here](/en/faq/)', '<p><a href="/en/faq/">here</a></p>'],
  ])('lets nothing through from %j but words and safe links', (text, shown) => {
    expect(html(text)).toBe(shown);
  });
});
