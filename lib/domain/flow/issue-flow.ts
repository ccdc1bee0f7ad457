import type { IssueFlow, Option, Question } from '@/lib/schema/issue-flow';

/** The id of the question or the slug of the outcome that an answer leads to. */
export function targetOf(option: Option): string {
  return 'question' in option ? option.question : option.outcome;
}

/** One question on the way, with the answers that lead on. */
export interface Step {
  question: Question;
  answers: readonly Option[];
}

function questionsById(flow: IssueFlow): ReadonlyMap<string, Question> {
  return new Map(flow.questions.map((question) => [question.id, question]));
}

/** The ids of questions with pages of their own: the first one has the address of them all. */
export function questionsWithPage({ questions, start }: IssueFlow): string[] {
  return questions.map(({ id }) => id).filter((id) => id !== start);
}

/** The questions that lead to a node at once, in the order of the file. */
export function parentsOf(flow: IssueFlow, id: string): readonly Question[] {
  return flow.questions.filter(({ options }) => options.some((option) => targetOf(option) === id));
}

/**
 * The only way from the first question to a node; null if several questions lead there, because
 * then nobody knows which one was answered.
 */
export function breadcrumbsTo(flow: IssueFlow, id: string): readonly Step[] | null {
  const steps: Step[] = [];
  let current = id;
  while (current !== flow.start) {
    const [question, ...others] = parentsOf(flow, current);
    const again = steps.some((step) => step.question.id === question?.id);
    if (!question || others.length > 0 || again) return null;
    const answers = question.options.filter((option) => targetOf(option) === current);
    steps.unshift({ question, answers });
    current = question.id;
  }
  return steps;
}

/** Ids of all questions and outcomes that answers can reach, the first question included. */
export function reachableNodes(flow: IssueFlow): ReadonlySet<string> {
  const questions = questionsById(flow);
  const reached = new Set([flow.start]);
  for (const id of reached) {
    for (const option of questions.get(id)?.options ?? []) reached.add(targetOf(option));
  }
  return reached;
}

/** An answer, by the places of its question and itself in the file. */
export interface AnswerPlace {
  question: number;
  option: number;
}

/** The answers that lead back to a question on the way to them, found in one walk. */
export function answersThatLoop(flow: IssueFlow): AnswerPlace[] {
  const placeOf = new Map(flow.questions.map(({ id }, index) => [id, index]));
  const loops: AnswerPlace[] = [];
  const done = new Set<number>();
  const walk = (question: number, above: ReadonlySet<number>): void => {
    const way = new Set([...above, question]);
    for (const [option, answer] of (flow.questions[question]?.options ?? []).entries()) {
      const next = 'question' in answer ? placeOf.get(answer.question) : undefined;
      if (next === undefined) continue;
      if (way.has(next)) loops.push({ question, option });
      else if (!done.has(next)) walk(next, way);
    }
    done.add(question);
  };
  for (const index of flow.questions.keys()) if (!done.has(index)) walk(index, new Set());
  return loops;
}

/** How many questions the longest way from each question asks; loops count once. */
export function longestWays(flow: IssueFlow): ReadonlyMap<string, number> {
  const questions = questionsById(flow);
  const lengths = new Map<string, number>();
  const lengthOf = (id: string, above: ReadonlySet<string>): number => {
    const question = questions.get(id);
    if (!question || above.has(id)) return 0;
    const known = lengths.get(id);
    if (known !== undefined) return known;
    const way = new Set([...above, id]);
    const beyond = question.options.map((option) => lengthOf(targetOf(option), way));
    const length = 1 + Math.max(0, ...beyond);
    lengths.set(id, length);
    return length;
  };
  for (const { id } of flow.questions) lengthOf(id, new Set());
  return lengths;
}
