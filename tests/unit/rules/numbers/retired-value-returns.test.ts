import { describe, expect, it } from 'vitest';
import { checkValues } from '@/lib/domain/check/check-value';
import { makeCheckerIndex } from '@/lib/domain/check/checker-index';
import { findValues } from '@/lib/domain/check/pasted-value';
import { retiredValueReturns } from '@/lib/rules/numbers/retired-value-returns';
import type { RetiredValue } from '@/lib/schema/retired-value';
import { directoryOf } from '@/tests/support/directory-of';
import { testDay } from '@/tests/support/sites';
import { addressContact, contentSet, file, retired } from '@/tests/unit/examples';

const page = 'https://sites-host.example/ferry-help/contact';
const withdrawn: readonly RetiredValue[] = [
  retired({ kind: 'web', value: page }),
  retired({ kind: 'email', value: 'Help@desk.example' }),
  retired({ kind: 'phone', value: '(02) 7010 0199' }),
];
const directory = directoryOf('demo');
const list = makeCheckerIndex({
  ...directory,
  retired: withdrawn.map((value, index) => ({ slug: `withdrawn-${index}`, ...value })),
});
const clock = { today: testDay, built: testDay };

/** Whether the rule refuses a contact with this value, and the verdict of the page of checks. */
function answers(value: string): string {
  const contacts = [addressContact(value)];
  const content = contentSet({ contacts, retired: withdrawn.map((data) => file('retired', data)) });
  const refused = retiredValueReturns.run(content).length > 0;
  const found = checkValues(
    findValues(value, { country: '', otherCountries: list.countries, ...list }),
    list,
    clock,
  );
  return `${refused} ${found.map(({ verdict }) => verdict)}`;
}

describe('a withdrawn value, for the rule and for the page of checks alike', () => {
  it.each([
    page.replace('https', 'http'),
    `${page}/`,
    `${page}?from=mail`,
    `${page}#top`,
    page.replace('sites', 'www.sites'),
    page.replace('ferry-help/contact', 'Ferry-Help/CONTACT'),
    `${page}/index.html`,
    'help@desk.example',
    'HELP@desk.example',
    'help+refund@desk.example',
  ])('returns as %s', (value) => {
    expect(answers(value)).toBe('true retired');
  });

  it.each([
    'https://sites-host.example/ferry-help/contacts',
    'https://sites-host.example/ferry-help',
    'https://sites-host.example/',
    'helper@desk.example',
  ])('is not %s', (value) => {
    expect(answers(value)).toBe('false not-listed');
  });
});

it.each(['https://user@', 'https://'])('is found behind %s and below a port', (scheme) => {
  const [found] = checkValues(
    findValues(`${scheme}www.sites-host.example:8443/ferry-help/contact`, {
      country: '',
      otherCountries: [],
      ...list,
    }),
    list,
    clock,
  );
  expect(found?.verdict).toBe('retired');
});

it('that is a number as it is dialled at home is found from abroad', () => {
  const reader = { country: '', otherCountries: list.countries, ...list };
  const verdicts = (text: string) =>
    checkValues(findValues(text, reader), list, clock).map(({ verdict }) => verdict);
  expect(verdicts('+61 2 7010 0199')).toEqual(['retired']);
  expect(verdicts('0061 2 7010 0199')).toEqual(['retired']);
  expect(verdicts('+61 2 7010 0198')).toEqual(['not-listed']);
});
