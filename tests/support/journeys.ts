import type { IssueFlow, Option, Question } from '@/lib/schema/issue-flow';

/** One way through the questions. */
export interface Journey {
  steps: readonly { question: Question; answer: Option }[];
  outcome: string;
}

/** Every way from the first question to an outcome; a way that came by a question before ends. */
export function journeys(flow: IssueFlow): Journey[] {
  const questions = new Map(flow.questions.map((question) => [question.id, question]));
  const from = (id: string, steps: Journey['steps']): Journey[] => {
    const question = questions.get(id);
    if (!question || steps.some((step) => step.question.id === id)) return [];
    return question.options.flatMap((answer) => {
      const soFar = [...steps, { question, answer }];
      return 'outcome' in answer
        ? [{ steps: soFar, outcome: answer.outcome }]
        : from(answer.question, soFar);
    });
  };
  return from(flow.start, []);
}
