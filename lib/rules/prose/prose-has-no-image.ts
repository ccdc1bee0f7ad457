import { proseOf } from '@/lib/rules/base/prose';
import type { Rule } from '@/lib/rules/base/rule';
import { shorten } from '@/lib/rules/base/shorten';

export const proseHasNoImage: Rule = {
  id: 'prose-has-no-image',
  severity: 'error',
  summary: 'A text has no images.',
  why: 'An image from elsewhere tells its host who reads about which problem, and can show a number.',
  run: (content) =>
    proseOf(content).flatMap(({ file, nodes }) =>
      nodes
        .filter(({ kind }) => kind === 'image')
        .map(({ bodyOffset, target }) => ({
          file,
          at: { bodyOffset },
          found: `the image ${shorten(target)}`,
          expected: 'text only',
          hint: 'Say in words what the image shows.',
        })),
    ),
};
