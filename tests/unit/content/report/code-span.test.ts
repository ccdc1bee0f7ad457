import { remark } from 'remark';
import { describe, expect, it } from 'vitest';
import { codeSpan } from '@/lib/content/report/code-span';

describe('a text of content in Markdown', () => {
  it.each([
    'plain words',
    '@everyone <script> [a](https://example.com) **b**',
    'one ` tick',
    '``two at the start',
    'at the end`',
    '`',
  ])('stands whole in one code span: %s', (text) => {
    const [paragraph] = remark().parse(`- ${codeSpan(text)} and more`).children;
    expect(JSON.stringify(paragraph)).toContain(
      JSON.stringify({ type: 'inlineCode', value: text }).slice(0, -1),
    );
  });

  it('stays on one line', () => {
    expect(codeSpan('one\n\n# two')).toBe('`one # two`');
  });
});
