import { findNesting } from '@/lib/rules/base/prose';
import type { Rule } from '@/lib/rules/base/rule';

export const proseIsFlat: Rule = {
  id: 'prose-is-flat',
  severity: 'error',
  summary: 'Quotes and lists in a text are nested at most twelve deep.',
  why: 'Nobody reads that, and parsers break on it.',
  run: (content) =>
    [...content.outcomes, ...content.faqs, ...content.guides].flatMap(({ file, data }) => {
      const bodyOffset = findNesting(data.body);
      if (bodyOffset === null) return [];
      return [
        {
          file,
          at: { bodyOffset },
          found: 'marks of quotes or lists nested more than twelve deep',
          expected: 'plain text',
          hint: 'Remove the superfluous marks at the beginning of the line.',
        },
      ];
    }),
};
