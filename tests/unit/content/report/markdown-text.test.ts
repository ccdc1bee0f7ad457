import { remark } from 'remark';
import { describe, expect, it } from 'vitest';
import { codeBlock, codeSpan, plainText } from '@/lib/content/report/markdown-text';

const markUp = '@everyone <script> [a](https://example.com) **b** &amp; c_d_e \\* ![f](g)';

/** The first part of the line in a list that holds the text. */
const firstPart = (text: string) => {
  const [list] = remark().parse(`- ${text}`).children;
  const [item] = list?.type === 'list' ? list.children : [];
  const [paragraph] = item?.children ?? [];
  return paragraph?.type === 'paragraph' ? paragraph.children : [];
};

describe('a text of content in Markdown', () => {
  it.each(['plain words', markUp, 'one ` tick', '``two at the start', 'at the end`', '`'])(
    'stands whole in one code span: %s',
    (text) => {
      const parts = firstPart(`${codeSpan(text)} and more`);
      expect(parts).toMatchObject([{ type: 'inlineCode', value: text }, { value: ' and more' }]);
    },
  );

  it('stays on one line', () => {
    expect(codeSpan('one\n\n# two')).toBe('`one # two`');
    expect(plainText('one\n\n# two')).toBe('one \\# two');
  });

  it('is code also when it is empty', () => {
    expect(firstPart(codeSpan(''))).toMatchObject([{ type: 'inlineCode' }]);
  });

  it.each(['plain words', markUp, '# one', '> one', '`a', '~~~ b', '| c | d |', '+ e'])(
    'stays words where words stand: %s',
    (text) => {
      const parts = firstPart(`Found: ${plainText(text)}`);
      expect(parts).toMatchObject([{ type: 'text', value: `Found: ${text}` }]);
    },
  );

  it.each([
    ['a mention', 'by @us/all', 'by \\@us/all'],
    ['a number of an issue', 'see #12', 'see \\#12'],
    ['an address', 'at https://a.example/b', 'at https\\://a.example/b'],
    ['an address without a scheme', 'at www.a.example', 'at www\\.a.example'],
    ['a mailbox', 'ask a@b.example', 'ask a\\@b.example'],
    ['struck text', '~~no~~', '\\~\\~no\\~\\~'],
  ])('is not %s, which GitHub would make of it', (_, text, markdown) => {
    expect(plainText(text)).toBe(markdown);
  });

  it('cannot close the fence of a block', () => {
    const lines = ['```', '````', 'end'];
    const [code, ...more] = remark().parse(codeBlock(lines, 'md')).children;
    expect(code).toMatchObject({ type: 'code', lang: 'md', value: lines.join('\n') });
    expect(more).toEqual([]);
  });
});
