import { codeSpan } from '@/lib/content/report/markdown-text';
import type { Directory } from '@/lib/domain/directory/directory';
import type { Expiring } from '@/lib/domain/directory/expiring';
import { expiredEntries, expiringWithin } from '@/lib/domain/directory/expiring';
import { confirmCommand } from './report-looks';

const readAgain = (subject: string) =>
  `read the official page again, and run ${confirmCommand(subject)}`;

/** What somebody has to do for each kind. */
const remedies: Record<Expiring['kind'], (slug: string) => string> = {
  contact: (slug) =>
    `look at the official page and add a verification to ${codeSpan(`verifications/${slug}.json`)}`,
  hours: (slug) => readAgain(`contact ${slug} --fact hours`),
  cost: (slug) => readAgain(`contact ${slug} --fact cost`),
  claim: (slug) => readAgain(`claim ${slug}`),
  answer: (slug) => readAgain(`faq ${slug}`),
};

/**
 * What stops being confirmed within so many days, as a list in Markdown; empty when there is nothing
 * to do. It names entries and never values: an issue can be read by everybody.
 */
export function reportExpiring(directory: Directory, days: number): string {
  const soon = expiringWithin(directory, days).map(
    ({ kind, slug, validThrough }) =>
      `- [ ] ${validThrough}: ${kind} ${codeSpan(slug)}: ${remedies[kind](slug)}`,
  );
  const over = expiredEntries(directory).map(
    ({ kind, slug }) => `- [ ] ${kind} ${codeSpan(slug)}: ${remedies[kind](slug)}`,
  );
  return [
    ...(soon.length > 0
      ? [`## Confirmed today, but not in ${days} days`, 'The day is the last one.', soon.join('\n')]
      : []),
    ...(over.length > 0 ? ['## Expired already', over.join('\n')] : []),
  ].join('\n\n');
}
