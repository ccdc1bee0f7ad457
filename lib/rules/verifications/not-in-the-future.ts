import { recordedLooks } from '@/lib/rules/base/looks';
import type { Path } from '@/lib/rules/base/problem';
import type { Rule } from '@/lib/rules/base/rule';
import type { ContentSet } from '@/lib/schema/content-set';

interface PastDay {
  file: string;
  path: Path;
  day: string;
}

function daysThatMustHavePassed(content: ContentSet): PastDay[] {
  return [
    ...recordedLooks(content).flatMap(({ file, index, look: { observedOn, checkedOn } }) => [
      ...(observedOn === null ? [] : [{ file, path: [index, 'observedOn'], day: observedOn }]),
      { file, path: [index, 'checkedOn'], day: checkedOn },
    ]),
    ...content.sources.flatMap(({ file, data }) =>
      data.observedOn === null ? [] : [{ file, path: ['observedOn'], day: data.observedOn }],
    ),
    ...content.retired.map(({ file, data }) => ({
      file,
      path: ['retiredOn'],
      day: data.retiredOn,
    })),
    ...content.changes.map(({ file, data }) => ({ file, path: ['date'], day: data.date })),
  ];
}

export const notInTheFuture: Rule = {
  id: 'not-in-the-future',
  severity: 'error',
  summary: 'The day of a verification, a reading, a withdrawal or a change is not after today.',
  why: 'A verification from the future would keep a value confirmed longer than anybody looked at it.',
  run: (content) =>
    daysThatMustHavePassed(content)
      .filter(({ day }) => day > content.today)
      .map(({ file, path, day }) => ({
        file,
        at: { path },
        found: `the day ${day}`,
        expected: `today (${content.today}) or a day before it`,
        hint: 'Write the day on which the text was seen.',
      })),
};
