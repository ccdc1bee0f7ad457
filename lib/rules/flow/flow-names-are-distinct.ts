import type { Rule } from '@/lib/rules/base/rule';

/** Words that are addresses of other pages beside the questions and outcomes. */
const reserved = new Set(['map']);

export const flowNamesAreDistinct: Rule = {
  id: 'flow-names-are-distinct',
  severity: 'error',
  summary: 'A question has an id of its own, which is no outcome.',
  why: 'Questions and outcomes share one place in addresses: two pages would fight for it.',
  run: ({ issueFlow, slugs }) => {
    if (issueFlow === null) return [];
    const { file, data } = issueFlow;
    return data.questions.flatMap(({ id }, index) => {
      const given = data.questions.slice(0, index).some((earlier) => earlier.id === id);
      if (!given && !slugs.outcomes.has(id) && !reserved.has(id)) return [];
      return [
        {
          file,
          at: { path: ['questions', index, 'id'] },
          found: `the id "${id}", which is taken`,
          expected: 'one that no other question, outcome or page has',
          hint: 'Choose another id, and correct the answers that lead to it.',
        },
      ];
    });
  },
};
