import { describe, expect, it } from 'vitest';
import { verificationNamesAValue } from '@/lib/rules/verifications/verification-names-a-value';
import type { ContactKind, ContactPoint } from '@/lib/schema/contact-point';
import { contentSet, file, verification } from '@/tests/unit/examples';

/** What the rule says of the checks of one contact: the value of each that it refuses. */
function refused(kind: ContactKind, value: string, log: readonly string[]): unknown[] {
  const contacts = [file('contact', { kind, value } as ContactPoint)];
  const verifications = [
    file(
      'contact',
      log.map((checked) => verification({ value: checked })),
    ),
  ];
  const found = verificationNamesAValue.run(contentSet({ contacts, verifications }));
  return found.map(({ at }) => ('path' in at ? log[Number(at.path[0])] : at));
}

const line = '+442079460123';
const mailbox = 'tickets@desk.example';
const page = 'https://desk.example/help';
const path = 'Menu > Help';

describe('a check with a slip in its value', () => {
  it.each<[string, ContactKind, string, string]>([
    ['spaces', 'phone', line, '+44 20 7946 0123'],
    ['zeros for the plus', 'phone', line, '00442079460123'],
    ['a digit off', 'phone', line, '+442079460124'],
    ['two digits swapped', 'phone', line, '+442079460132'],
    ['a digit less', 'phone', line, '+44207946012'],
    ['a space behind it', 'phone', line, `${line} `],
    ['capitals', 'email', mailbox, 'Tickets@desk.example'],
    ['a tag', 'email', mailbox, 'tickets+a@desk.example'],
    ['another host', 'email', mailbox, 'tickets@desks.example'],
    ['a slash behind it', 'web-page', page, `${page}/`],
    ['a fragment', 'web-page', page, `${page}#top`],
    ['capitals in the host', 'web-page', page, 'https://Desk.example/help'],
    ['another scheme', 'web-page', page, 'http://desk.example/help'],
    ['capitals in the path', 'web-page', page, 'https://desk.example/Help'],
    ['another step', 'in-app', path, 'Menu > Contact'],
    ['capitals', 'in-app', path, 'Menu > help'],
  ])('is refused: %s, %s', (_, kind, value, slip) => {
    expect(refused(kind, value, [value, slip])).toEqual([slip]);
    expect(refused(kind, value, [value, slip, value])).toEqual([slip]);
  });

  it('is told with the right writing and with what the contact has', () => {
    const contacts = [file('contact', { kind: 'phone', value: line } as ContactPoint)];
    const log = [verification({ value: '+44 20 7946 0123' }), verification({ value: line })];
    const [found] = verificationNamesAValue.run(
      contentSet({ contacts, verifications: [file('contact', log)] }),
    );
    expect(found?.expected).toContain(`"${line}"`);
    expect(found?.hint).toBe(`Write "${line}".`);
  });
});

describe('a check of a value that a contact had', () => {
  it.each<[string, string[]]>([
    ['the present one', [line, line]],
    ['the one before it', ['+442079460999', line]],
    ['two before it', ['+442079460999', '+442079460998', line]],
    ['the one before it, looked at once more', ['+442079460999', line, '+442079460999']],
    ['earlier ones, while nobody has checked the present one', ['+442079460999', '+442079460998']],
  ])('stays in its log: %s', (_, log) => {
    expect(refused('phone', line, log)).toEqual([]);
  });
});
