import * as z from 'zod';
import { describeIssues, expectation } from '@/lib/rules/shape/describe-issue';
import { canonicalNumber } from '@/lib/schema/contact-point';
import type { Data } from './contact-draft';

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

/** The words of the check speak of a file; a field has nothing in it, and spaces are taken out. */
export const inField = (message: string) =>
  message
    .replace(/^Found (""|\[\]|null); /, 'Nothing is here yet; ')
    .replace(canonicalNumber, '"+", the country code and the digits, and nothing else');

/**
 * Checks a draft with the schema of its file. The messages are those of `npm run content:check`, in
 * the words of a form: one for each value, because the first one mended ends the others.
 */
export function judgeDraft(schema: z.ZodType, { $schema: _, ...data }: Data): Fault[] {
  const result = schema.safeParse(data, { error: expectation });
  if (result.success) return [];
  const issues = describeIssues(result.error.issues, data);
  const places = issues.map(({ path }) => path.join('/'));
  return issues
    .filter(({ path }, at) => places.indexOf(path.join('/')) === at)
    .map(({ path, message }) => ({
      key: String(path[0] ?? ''),
      message: `${dayOf(path, data)}${inField(message)}`,
    }));
}
