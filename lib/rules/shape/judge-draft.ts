import type * as z from 'zod';
import type { DescribedIssue, HintFor } from './describe-issue';
import { describeIssues } from './describe-issue';

/**
 * What is wrong with the data of an entry that nobody wrote into a file yet, by its schema: once for
 * each value, because the first fault mended ends the others.
 */
export function judgeDraft(schema: z.ZodType, data: unknown, hintFor?: HintFor): DescribedIssue[] {
  const result = schema.safeParse(data);
  if (result.success) return [];
  const issues = describeIssues(result.error.issues, data, hintFor);
  const places = issues.map(({ path }) => path.join('/'));
  return issues.filter(({ path }, at) => places.indexOf(path.join('/')) === at);
}
