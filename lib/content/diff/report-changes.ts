import { codeSpan } from '@/lib/content/report/markdown-text';
import { contactChanges } from '@/lib/domain/diff/contact-change';
import type { EntryChange, EntryCollection } from '@/lib/domain/diff/entry-changes';
import { entryChanges } from '@/lib/domain/diff/entry-changes';
import { fieldChanges } from '@/lib/domain/diff/field-changes';
import { missingChangelogEntries } from '@/lib/domain/diff/missing-changelog-entries';
import type { Directory } from '@/lib/domain/directory/directory';
import { pagesOfEntry } from './affected-pages';
import { contactSection, fieldLines, listOf, unconfirmedWarnings } from './report-contact-change';
import { logLines, unboundLine } from './report-looks';

const kindWords = { added: ' (new)', removed: ' (removed)', changed: '' };

/** What an entry is called by the command that verifies it. */
const entryNouns: Readonly<Partial<Record<EntryCollection, string>>> = {
  claims: 'claim',
  faqs: 'faq',
};

function retiredLines(slug: string, directory: Directory): string[] {
  const entry = directory.retired.find((retired) => retired.slug === slug);
  return entry ? [`- Value: ${codeSpan(entry.value)}`, `- Reason: ${codeSpan(entry.reason)}`] : [];
}

function entrySection(change: EntryChange, base: Directory, head: Directory): string {
  const { collection, slug, kind, status, isUnbound, fields } = change;
  const pages = [
    ...(kind === 'added' ? [] : pagesOfEntry(change, base)),
    ...(kind === 'removed' ? [] : pagesOfEntry(change, head)),
  ];
  return [
    `### ${codeSpan(`${collection}/${slug}`)}${kindWords[kind]}`,
    '',
    ...(collection === 'retired' ? retiredLines(slug, kind === 'removed' ? base : head) : []),
    ...(status ? [`- Status: ${status.before} → **${status.after}**`] : []),
    ...(isUnbound ? [unboundLine('text', `${entryNouns[collection]} ${slug}`)] : []),
    ...logLines(change),
    ...fieldLines(fields),
    `- Pages: ${listOf(pages)}`,
  ].join('\n');
}

function singleSection(name: string, before: object, after: object, pages: string): string[] {
  const fields = fieldChanges(before, after);
  return fields.length === 0
    ? []
    : [[`### ${codeSpan(name)}`, '', ...fieldLines(fields), `- Pages: ${pages}`].join('\n')];
}

const under = (heading: string, sections: readonly string[]) =>
  sections.length > 0 ? [heading, ...sections] : [];

/** What visitors are not told yet, and the command that writes it down. */
function untoldSection(base: Directory, head: Directory): string[] {
  const untold = missingChangelogEntries(base, head);
  if (untold.length === 0) return [];
  const lines = untold.map(
    ({ slug, data }) => `- ${codeSpan(`changes/${slug}.json`)}: ${codeSpan(data.statement)}`,
  );
  const command = '`npm run content:diff -- BASE --write`';
  return [
    '## For the list of changes',
    `No new file in \`changes/\` tells visitors of this. ${command} writes these:`,
    lines.join('\n'),
  ];
}

/**
 * What a change means, in Markdown for a pull request: both sides derived for one day. Texts that
 * come from content stand in code spans, so that none of them becomes markup.
 */
export function reportChanges(base: Directory, head: Directory): string {
  const contacts = contactChanges(base, head);
  const entries = entryChanges(base, head);
  const retired = entries.filter(({ collection }) => collection === 'retired');
  const others = entries.filter(({ collection }) => collection !== 'retired');
  const settings = [
    ...singleSection('organization.json', base.organization, head.organization, 'every page'),
    ...singleSection('issue-flow.json', base.issueFlow, head.issueFlow, 'those of the questions'),
  ];
  const section = (change: EntryChange) => entrySection(change, base, head);
  const told = [
    ...unconfirmedWarnings(contacts),
    ...under(
      '## Contacts',
      contacts.map((change) => contactSection(change, base, head)),
    ),
    ...under('## Withdrawn values', retired.map(section)),
    ...under('## Everything else', [...others.map(section), ...settings]),
    ...untoldSection(base, head),
  ];
  return [
    '# What this change means',
    `Both sides are derived for ${head.today}. Addresses are those of the English pages.`,
    ...(told.length > 0 ? told : ['Nothing that a visitor sees changes.']),
  ].join('\n\n');
}
