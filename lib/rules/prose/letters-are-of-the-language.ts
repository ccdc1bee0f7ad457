import type { Rule } from '@/lib/rules/base/rule';
import { shorten } from '@/lib/rules/base/shorten';
import { textFaults } from '@/lib/rules/base/text-faults';

/** Signs are told by their code points too, for some of them cannot be seen. */
function codePoints(text: string): string {
  return [...text]
    .slice(0, 4)
    .map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
}

export const lettersAreOfTheLanguage: Rule = {
  id: 'letters-are-of-the-language',
  severity: 'error',
  summary: "A text is written with the letters, digits and marks of its language's alphabet.",
  why: 'Letters of another alphabet, pictures and rare signs look like words and digits, and no rule reads them as a person does.',
  run: (content) =>
    textFaults(content, ['characters', 'marks']).map(({ file, at, kind, found }) => ({
      file,
      at,
      found:
        kind === 'marks'
          ? `a row of marks, "${shorten(found)}"`
          : `"${shorten(found)}" (${codePoints(found)})`,
      expected: 'letters of the language, the digits 0 to 9, and common marks',
      hint: 'Write it in the letters of the language; leave pictures and rows of marks out.',
    })),
};
