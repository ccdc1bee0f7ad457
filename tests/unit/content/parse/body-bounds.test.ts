import { remark } from 'remark';
import { describe, expect, it } from 'vitest';
import { bodyFault, longestBody, mostMarks } from '@/lib/content/parse/body-bounds';
import { parseText } from '@/lib/content/parse/parse-document';
import { parseFile } from '@/lib/content/parse/parse-file';
import { guideSchema } from '@/lib/schema/guide';
import { slowTexts } from '@/tests/support/slow-texts';

/** Milliseconds; a file takes a tenth of it, and took up to 99,000 before there were bounds. */
const bound = 1_500;
/** What is left of 64 KiB beside front matter. */
const longestFile = 64_000;

const guide = (body: string) => ({
  path: 'guides/x.md',
  text: `---\ntitle: A guide\ndescription: For all.\nsources: [a]\n---\n\n${body}`,
});

describe('a text that could keep a parser busy', () => {
  it('is read or refused at once', () => {
    const whole = (text: string) => parseFile(guide(text), guideSchema);
    expect(slowTexts(longestFile, bound, whole)).toEqual([]);
    expect(slowTexts(longestFile, bound, (text) => parseText(text, 'front-matter'))).toEqual([]);
    expect(slowTexts(longestFile, bound, (text) => parseText(text, 'json'))).toEqual([]);
  });

  it('is parsed at once as far as it is within the bounds', () => {
    const parse = (text: string) => remark().parse(longestWithin(text));
    expect(slowTexts(longestBody, bound, parse)).toEqual([]);
  });
});

/** As much of a text as is allowed. */
function longestWithin(text: string): string {
  const fault = bodyFault(text);
  return fault === null ? text : longestWithin(text.slice(0, fault.offset - 1));
}

describe('the bounds of a text', () => {
  it('are told with the place and what to do', () => {
    const parsed = parseFile(guide(`One.\n\n${'*a* '.repeat(mostMarks)}`), guideSchema);
    expect(parsed).toMatchObject({
      ok: false,
      problems: [
        {
          rule: 'text-is-simple',
          line: 9,
          found: `more than ${mostMarks} marks of Markdown, such as * _ [ \` and those of lists`,
        },
      ],
    });
    expect(bodyFault('a'.repeat(longestBody))).toBeNull();
    expect(bodyFault('a'.repeat(longestBody + 1))).toMatchObject({
      offset: longestBody,
      expected: `at most ${longestBody}`,
    });
  });

  it('count what begins a list, and no hyphen or number within a sentence', () => {
    expect(bodyFault('well-known, 1.5 and so-so. '.repeat(700))).toBeNull();
    expect(bodyFault('- a\n'.repeat(mostMarks + 1))).not.toBeNull();
    expect(bodyFault('1. a\n'.repeat(mostMarks + 1))).not.toBeNull();
  });
});
