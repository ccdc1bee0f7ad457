import { findMailboxes } from '@/lib/domain/text/hidden-mailbox';
import type { Fault } from '@/lib/rules/base/fault';
import { everyFile, fieldsOf } from '@/lib/rules/base/fields';
import type { Finding } from '@/lib/rules/base/problem';
import type { Rule } from '@/lib/rules/base/rule';
import { shorten } from '@/lib/rules/base/shorten';
import { textFaults } from '@/lib/rules/base/text-faults';
import type { ContentSet } from '@/lib/schema/content-set';

/** What stands before an address that is part of a link's target; links have rules of their own. */
const inTarget = /(?:\]\(|\]:\s|<)(?:https?:\/\/|mailto:)[^\s)>]*$/;
const longestTarget = 600;
/** An address in its usual writing, at the beginning of what may go on with the next sentence. */
const plain = /^[^\s@]+@[a-z0-9-]+(\.[a-z0-9-]+)+/i;

function isInTarget(text: string, offset: number): boolean {
  return inTarget.test(text.slice(Math.max(0, offset - longestTarget), offset));
}

const hint = 'Name the contact as {contact:slug}, or leave the address out.';

function inWords(content: ContentSet): Finding[] {
  return everyFile(content).flatMap((file) =>
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
            hint,
          })),
      ),
  );
}

const named: Readonly<Record<'mailbox' | 'handle' | 'code', (found: string) => Fault>> = {
  mailbox: (found) => ({
    found: `what names a mailbox, "${shorten(found)}"`,
    expected: "words, because an address stands in a contact's value only",
    hint,
  }),
  handle: (found) => ({
    found: `the name of an account somewhere, "${shorten(found)}"`,
    expected: 'no name under which somebody could be reached: anybody can take one',
    hint,
  }),
  code: (found) => ({
    found: `letters and digits that no word is made of, "${shorten(found)}"`,
    expected: 'words: an address to pay to, a spelled number and a key look like this',
    hint: 'Leave it out. What a source states, maintainers put into figures.json, and a text names it as {figure:id}.',
  }),
};

const fieldKey = ({ file, at }: Pick<Finding, 'file' | 'at'>) =>
  JSON.stringify([file, 'path' in at ? at.path : 'body']);

export const addressesAreNamedById: Rule = {
  id: 'addresses-are-named-by-id',
  severity: 'error',
  summary:
    "An e-mail address stands in a contact's value and nowhere else, and no text names an account.",
  why: 'An address in a text has no status: it would look official, and nobody would withdraw it.',
  run: (content) => {
    const mailboxes = inWords(content);
    const told = new Set(mailboxes.map(fieldKey));
    const others = textFaults(content, ['mailbox', 'handle', 'code'])
      .filter((fault) => !told.has(fieldKey(fault)))
      .map(({ file, at, kind, found }) => ({
        file,
        at,
        ...named[kind as keyof typeof named](found),
      }));
    return [...mailboxes, ...others];
  },
};
