import { answersThatLoop } from '@/lib/domain/flow/issue-flow';
import type { Rule } from '@/lib/rules/base/rule';

export const flowHasNoCycle: Rule = {
  id: 'flow-has-no-cycle',
  severity: 'error',
  summary: 'No answer leads back to a question that was asked before.',
  why: 'Somebody under stress would answer in circles.',
  run: ({ issueFlow }) => {
    if (issueFlow === null) return [];
    const { file, data } = issueFlow;
    return answersThatLoop(data).map(({ question, option }) => ({
      file,
      at: { path: ['questions', question, 'options', option, 'question'] },
      found: `an answer of "${data.questions[question]?.id}" that leads back`,
      expected: 'one that leads on',
      hint: 'Let it lead to an outcome, or to a question that was not asked yet.',
    }));
  },
};
