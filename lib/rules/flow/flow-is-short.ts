import { longestWays } from '@/lib/domain/flow/issue-flow';
import type { Rule } from '@/lib/rules/base/rule';

const mostQuestions = 5;

export const flowIsShort: Rule = {
  id: 'flow-is-short',
  severity: 'error',
  summary: `Nobody answers more than ${mostQuestions} questions.`,
  why: 'Each further question loses people who need help now.',
  run: ({ issueFlow }) => {
    if (issueFlow === null) return [];
    const { file, data } = issueFlow;
    const length = longestWays(data).get(data.start) ?? 0;
    if (length <= mostQuestions) return [];
    return [
      {
        file,
        at: { path: ['start'] },
        found: `a way of ${length} questions`,
        expected: `at most ${mostQuestions}`,
        hint: 'Join two questions of the longest way, or lead to the outcome earlier.',
      },
    ];
  },
};
