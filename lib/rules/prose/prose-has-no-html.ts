import { proseOf } from '@/lib/rules/base/prose';
import type { Rule } from '@/lib/rules/base/rule';
import { shorten } from '@/lib/rules/base/shorten';

export const proseHasNoHtml: Rule = {
  id: 'prose-has-no-html',
  severity: 'error',
  summary: 'A text is Markdown without raw HTML.',
  why: 'HTML could bring in scripts, hidden text and links that no rule sees.',
  run: (content) =>
    proseOf(content).flatMap(({ file, nodes }) =>
      nodes
        .filter(({ kind }) => kind === 'html')
        .map(({ bodyOffset, target }) => ({
          file,
          at: { bodyOffset },
          found: `the HTML ${shorten(target)}`,
          expected: 'Markdown',
          hint: 'Write it in Markdown, or leave it out. A "<" of its own is written "\\<".',
        })),
    ),
};
