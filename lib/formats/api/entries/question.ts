import type * as z from 'zod';
import type { ApiSite } from '@/lib/formats/api/parts/site';
import type { questionShape } from '@/lib/formats/api/shapes/question';
import type { Question } from '@/lib/schema/issue-flow';

/** One question of "which line?" for programs. */
export function apiQuestion(question: Question, site: ApiSite): z.infer<typeof questionShape> {
  const { id, hint, options } = question;
  return {
    identifier: id,
    name: question.question,
    hint: hint ?? null,
    page: site.page('question', id),
    options: options.map((option) => ({
      name: option.label,
      hint: option.hint ?? null,
      question: 'question' in option ? option.question : null,
      outcome: 'outcome' in option ? option.outcome : null,
    })),
  };
}
