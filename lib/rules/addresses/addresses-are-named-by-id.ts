import { findMailboxes } from '@/lib/domain/text/hidden-mailbox';
import { everyFile, fieldsOf } from '@/lib/rules/base/fields';
import type { Rule } from '@/lib/rules/base/rule';
import { shorten } from '@/lib/rules/base/shorten';

/** What stands before an address that is part of a link's target; links have rules of their own. */
const inTarget = /(?:\]\(|\]:\s|<)(?:https?:\/\/|mailto:)[^\s)>]*$/;
const longestTarget = 600;
/** An address in its usual writing, at the beginning of what may go on with the next sentence. */
const plain = /^[^\s@]+@[a-z0-9-]+(\.[a-z0-9-]+)+/i;

function isInTarget(text: string, offset: number): boolean {
  return inTarget.test(text.slice(Math.max(0, offset - longestTarget), offset));
}

export const addressesAreNamedById: Rule = {
  id: 'addresses-are-named-by-id',
  severity: 'error',
  summary: "An e-mail address stands in a contact's value and nowhere else.",
  why: 'An address in a text has no status: it would look official, and nobody would withdraw it.',
  run: (content) =>
    everyFile(content).flatMap((file) =>
      fieldsOf(file)
        .filter(({ kind }) => kind === 'words')
        .flatMap(({ text, place }) =>
          findMailboxes(text)
            .filter(({ offset }) => !isInTarget(text, offset))
            .map(({ offset, found }) => ({
              file: file.file,
              at: place(offset),
              found: `the e-mail address ${shorten(plain.exec(found)?.[0] ?? found)}`,
              expected: "words, because an address stands in a contact's value only",
              hint: 'Name the contact as {contact:slug}, or leave the address out.',
            })),
        ),
    ),
};
