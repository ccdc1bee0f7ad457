import * as z from 'zod';
import type { Data } from '@/lib/domain/contribute/contact-draft';
import { sentenceOf } from '@/lib/rules/base/fault';
import type { DescribedIssue } from '@/lib/rules/shape/describe-issue';
import { judgeDraft } from '@/lib/rules/shape/judge-draft';

// The policy forbids code made from text; zod would try and be reported.
z.config({ jitless: true });

/** What is wrong with a draft, by the field that it is about. */
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

/**
 * Checks a draft with the schema of its file. The messages are those of `npm run content:check`, in
 * the words of a form.
 */
export function formFaults(schema: z.ZodType, { $schema: _, ...data }: Data): Fault[] {
  return judgeDraft(schema, data).map((issue) => ({
    key: String(issue.path[0] ?? ''),
    message: `${dayOf(issue.path, data)}${inField(issue)}`,
  }));
}

/** The same for one value, which stands in the field `key`. */
export function valueFaults(schema: z.ZodType, key: string, value: unknown): Fault[] {
  return judgeDraft(schema, value).map((issue) => ({ key, message: inField(issue) }));
}
