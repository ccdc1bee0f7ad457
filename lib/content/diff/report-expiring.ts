import { codeSpan } from '@/lib/content/report/markdown-text';
import type { Directory } from '@/lib/domain/directory/directory';
import type { Expiring } from '@/lib/domain/directory/expiring';
import { expiredContacts, expiringWithin } from '@/lib/domain/directory/expiring';

/** What somebody has to do for each kind. */
const remedies: Record<Expiring['kind'], (slug: string) => string> = {
  contact: (slug) =>
    `look at the official page and add a verification to ${codeSpan(`verifications/${slug}.json`)}`,
  hours: (slug) =>
    `look at what states the hours of ${codeSpan(`contacts/${slug}.json`)}, and update that source`,
  claim: (slug) =>
    `look at the evidence of ${codeSpan(`claims/${slug}.json`)}, and update its source`,
  answer: (slug) => `look at the sources of ${codeSpan(`faqs/${slug}.md`)}, and update them`,
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
  const over = expiredContacts(directory).map(
    (slug) => `- [ ] contact ${codeSpan(slug)}: ${remedies.contact(slug)}`,
  );
  return [
    ...(soon.length > 0
      ? [`## Confirmed today, but not in ${days} days`, 'The day is the last one.', soon.join('\n')]
      : []),
    ...(over.length > 0 ? ['## Expired already', over.join('\n')] : []),
  ].join('\n\n');
}
