import type { SyntaxFault } from './syntax-fault';

/**
 * A parser of Markdown may look at each mark as often as there are others: some texts of 64 KiB took it
 * minutes. Within these bounds none takes 300 ms, and our longest text has 4,000 characters and 50 marks.
 */
export const longestBody = 20_000;
export const mostMarks = 500;
const mostLines = 1_000;

/** What begins or ends something in Markdown; hyphens and figures where they could begin an item of a list. */
const mark = /[*_`~[\]!<>&\\#|=]|(?:[+-]|\d[.)])(?=\s|$)/g;

/** What makes a body too much for a parser, in its place within the body; null if nothing does. */
export function bodyFault(body: string): SyntaxFault | null {
  if (body.length > longestBody) {
    return {
      rule: 'text-is-simple',
      offset: longestBody,
      found: `a text of ${body.length} characters`,
      expected: `at most ${longestBody}`,
      hint: 'Split it into several entries, each about one thing.',
    };
  }
  const lines = body.split('\n');
  if (lines.length > mostLines) {
    return {
      rule: 'text-is-simple',
      offset: lines.slice(0, mostLines).join('\n').length + 1,
      found: `a text of ${lines.length} lines`,
      expected: `at most ${mostLines}`,
      hint: 'Split it into several entries, each about one thing.',
    };
  }
  let marks = 0;
  for (const { index } of body.matchAll(mark)) {
    marks += 1;
    if (marks > mostMarks) {
      return {
        rule: 'text-is-simple',
        offset: index,
        found: `more than ${mostMarks} marks of Markdown, such as * _ [ \` and those of lists`,
        expected: `at most ${mostMarks}`,
        hint: 'Write plain sentences, and use emphasis, links and lists only where they help.',
      };
    }
  }
  return null;
}
