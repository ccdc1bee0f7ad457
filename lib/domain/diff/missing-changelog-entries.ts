import type { Contact, Directory } from '@/lib/domain/directory/directory';
import { type Action, contactKinds } from '@/lib/domain/trust/contact-kinds';
import type { Change } from '@/lib/schema/change';
import { contactChanges } from './contact-change';

const nouns: Record<Action, string> = {
  call: 'The number',
  write: 'The address',
  open: 'The address',
  follow: 'The way in the app',
};

/** A file for `changes/`, its name without the extension. */
export interface ChangeDraft {
  slug: string;
  data: Change;
}

/** The longest name that a file may have, in characters. */
const longestName = 60;

function nameFor(date: string, slug: string): string {
  return `${date}-${slug}`.slice(0, longestName).replace(/-+$/, '');
}

function draft(change: Change['change'], contact: Contact, date: string): ChangeDraft {
  const { slug, kind, name } = contact;
  const statement =
    change === 'added'
      ? `New in the directory: ${name}.`
      : `${nouns[contactKinds[kind].action]} changed: ${name}.`;
  return { slug: nameFor(date, slug), data: { date, change, contacts: [slug], statement } };
}

/**
 * What visitors should be told of a change and no new entry of `changes/` tells: contacts that are
 * new or have another value. Each comes as a file to write, dated by the day of `head`.
 */
export function missingChangelogEntries(base: Directory, head: Directory): ChangeDraft[] {
  const known = new Set(base.changes.map(({ slug }) => slug));
  const told = head.changes
    .filter(({ slug }) => !known.has(slug))
    .flatMap(({ change, contacts }) => contacts.map((slug) => `${change} ${slug}`));
  return contactChanges(base, head).flatMap(({ before, after }) => {
    if (after === null || before?.value === after.value) return [];
    const change = before === null ? 'added' : 'changed';
    return told.includes(`${change} ${after.slug}`) ? [] : [draft(change, after, head.today)];
  });
}
