import { reachableNodes } from '@/lib/domain/flow/issue-flow';
import type { Rule } from '@/lib/rules/base/rule';

export const flowReachesEverything: Rule = {
  id: 'flow-reaches-everything',
  severity: 'error',
  summary: 'Every question and every outcome is reached by answers.',
  why: 'Nobody would ever find the help that an unreached outcome holds.',
  run: ({ issueFlow, outcomes }) => {
    if (issueFlow === null) return [];
    const reached = reachableNodes(issueFlow.data);
    const hint = 'Let an answer lead there, or remove it.';
    const questions = issueFlow.data.questions.flatMap(({ id }, index) =>
      reached.has(id)
        ? []
        : [
            {
              file: issueFlow.file,
              at: { path: ['questions', index, 'id'] },
              found: `the question "${id}" without a way to it`,
              expected: 'an answer that leads there',
              hint,
            },
          ],
    );
    const lost = outcomes
      .filter(({ slug }) => !reached.has(slug))
      .map(({ slug, file, data }) => ({
        file,
        at: { path: [] },
        found: `the outcome "${slug}" without a way to it`,
        expected: 'an answer in issue-flow.json that leads there',
        hint: `Add to the "options" of a question: { "label": ${JSON.stringify(data.title)}, "outcome": "${slug}" }.`,
      }));
    return [...questions, ...lost];
  },
};
