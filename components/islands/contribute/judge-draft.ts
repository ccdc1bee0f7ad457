import * as z from 'zod';
import type { Data } from '@/lib/domain/contribute/contact-draft';
import { sentenceOf } from '@/lib/rules/base/fault';
import type { DescribedIssue } from '@/lib/rules/shape/describe-issue';
import { describeIssues } from '@/lib/rules/shape/describe-issue';

// The policy forbids code made from text; zod would try and be reported.
z.config({ jitless: true });

/** What is wrong with a draft, by the key of the file that it is about. */
export interface Fault {
  key: string;
  message: string;
}

/** The day of the open time that a fault is about; the rows of a week look alike. */
function dayOf([key, list, index]: readonly unknown[], data: Data): string {
  if (key !== 'hours' || list !== 'regular') return '';
  const { regular } = data.hours as { regular: readonly { dayOfWeek: string }[] };
  const day = regular[Number(index)]?.dayOfWeek;
  return day ? `${day}: ` : '';
}

const isNothing = (value: unknown) =>
  value === '' || value === null || (Array.isArray(value) && value.length === 0);

/** A field may hold nothing yet, and marks between digits are taken out of what was typed. */
function inField({ value, expects, ...issue }: DescribedIssue): string {
  const found = isNothing(value) ? null : issue.found;
  const digits = '"+", the country code and the digits, and nothing else';
  return sentenceOf({ found, expected: expects === 'e164-number' ? digits : issue.expected });
}

/** What is wrong with one value of a draft; null if nothing. */
export function judgeValue(schema: z.ZodType, value: unknown): string | null {
  const result = schema.safeParse(value);
  const [issue] = result.success ? [] : describeIssues(result.error.issues, value);
  return issue === undefined ? null : inField(issue);
}

/**
 * Checks a draft with the schema of its file. The messages are those of `npm run content:check`, in
 * the words of a form: one for each value, because the first one mended ends the others.
 */
export function judgeDraft(schema: z.ZodType, { $schema: _, ...data }: Data): Fault[] {
  const result = schema.safeParse(data);
  if (result.success) return [];
  const issues = describeIssues(result.error.issues, data);
  const places = issues.map(({ path }) => path.join('/'));
  return issues
    .filter(({ path }, at) => places.indexOf(path.join('/')) === at)
    .map((issue) => ({
      key: String(issue.path[0] ?? ''),
      message: `${dayOf(issue.path, data)}${inField(issue)}`,
    }));
}
