import * as z from 'zod';
import { describeIssues, expectation } from '@/lib/rules/describe-issue';
import type { Data } from './contact-draft';

// The policy forbids code made from text; zod would try and be reported.
z.config({ jitless: true });

/** What is wrong with a draft, by the key of the file that it is about. */
export interface Fault {
  key: string;
  message: string;
}

/** Checks a draft with the schema of its file; the messages are those of `npm run content:check`. */
export function judgeDraft(schema: z.ZodType, { $schema: _, ...data }: Data): Fault[] {
  const result = schema.safeParse(data, { error: expectation });
  if (result.success) return [];
  const issues = describeIssues(result.error.issues, data);
  return issues.map(({ path, message }) => ({ key: String(path[0] ?? ''), message }));
}
