import type { Directory } from '@/lib/domain/directory/directory';
import type { Question } from '@/lib/schema/issue-flow';

/** The question with this id. The content's rules have seen to it that it is there. */
export function questionOf({ issueFlow }: Directory, id: string): Question {
  const question = issueFlow.questions.find((candidate) => candidate.id === id);
  if (!question) throw new Error(`There is no question "${id}".`);
  return question;
}
