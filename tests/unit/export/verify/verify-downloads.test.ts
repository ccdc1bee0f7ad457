import { describe, expect, it } from 'vitest';
import { calendarOf } from '@/app/contact-files/calendar';
import { cardOf } from '@/app/contact-files/card';
import { plainTextOf } from '@/app/contact-files/plain';
import { contentLines } from '@/lib/formats/calendar/content-lines';
import { demoDirectory } from '@/tests/unit/demo-directory';
import { trustFaults } from './published-folder';

const demo = demoDirectory();
const contact = demo.contacts.find(({ slug }) => slug === 'uk-bookings');
const staff = demo.contacts.find(({ slug }) => slug === 'staff-duty-desk');
if (!contact || !staff) throw new Error('A contact is missing.');

const card = cardOf(contact, demo, 'en') ?? '';
const calendar = calendarOf(contact, demo, 'en') ?? '';
const text = plainTextOf(contact, demo, 'en');

const faults = (files: Record<string, string>, directory = demo) =>
  trustFaults(files, directory).map(({ file, message }) => `${file}: ${message}`);

/** A line of a card or a calendar, cut after every few signs. */
function cut(line: string, every: number): string {
  return (line.match(new RegExp(`.{1,${every}}`, 'gs')) ?? []).join('\r\n ');
}

const withLine = (file: string, line: string) => file.replace(/\r\nEND:V/, `\r\n${line}\r\nEND:V`);
const kinds = [
  ['a card', 'contact.vcf', card],
  ['a calendar', 'hours.ics', calendar],
] as const;

describe('files to keep', () => {
  it('may be as they are made for a confirmed line', () => {
    const files = { 'contact.vcf': card, 'hours.ics': calendar, 'en/x/contact.txt': text };
    expect(faults(files)).toEqual([]);
  });

  it('of all contacts of the made-up directory are clean', () => {
    const files = demo.contacts.flatMap((each) =>
      [
        [`en/${each.slug}/contact.vcf`, cardOf(each, demo, 'en')],
        [`en/${each.slug}/hours.ics`, calendarOf(each, demo, 'en')],
        [`en/${each.slug}/contact.txt`, plainTextOf(each, demo, 'en')],
      ].filter(([, file]) => file !== null),
    );
    expect(files.length).toBeGreaterThan(40);
    expect(faults(Object.fromEntries(files))).toEqual([]);
  });
});

describe.each(kinds)('%s', (_, name, file) => {
  const reported = '+13125550188';
  const reportedEmail = 'groups@lanternferry.example';

  it.each([1, 2, 3, 5, 8, 13, 74])(
    'is told when a value that is not confirmed is folded after every %i signs',
    (every) => {
      for (const value of [reported, '(312) 555-0188', reportedEmail, btoa(`x ${reported} x`)]) {
        const planted = withLine(file, cut(`NOTE:Or use ${value} today`, every));
        expect(faults({ [name]: planted }).join(), value).toContain('which is not confirmed');
        const tabs = planted.replaceAll('\r\n ', '\n\t');
        expect(faults({ [name]: tabs }).join(), value).toContain('which is not confirmed');
      }
    },
  );

  it.each(['TEL;VALUE=uri:tel:+442079460124', 'TEL:020 7946 0124', 'NOTE:Call 020 7946 0124'])(
    'is told when a number that nobody knows stands there: %s',
    (line) => {
      expect(faults({ [name]: withLine(file, line) })).not.toEqual([]);
      expect(faults({ [name]: withLine(file, cut(line, 4)) })).not.toEqual([]);
    },
  );

  it('is told when an address that nobody knows stands there', () => {
    const planted = withLine(file, cut('EMAIL:help@elsewhere.example', 9));
    expect(faults({ [name]: planted }).join()).toContain('the address help@elsewhere.example');
  });

  it('is told when it holds what is confirmed and not for the public', () => {
    const planted = withLine(file, `NOTE:Or ${staff.value}`);
    expect(faults({ [name]: planted }).join()).toContain('which is not for the public');
  });

  it('is told when it has no last day, or one after the confirmation has ended', () => {
    const none = file.replace(/X-VALID-THROUGH:.*\r\n/, '');
    expect(faults({ [name]: none })).toEqual([expect.stringContaining('Found at byte 0 no last')]);
    const late = file.replace(/X-VALID-THROUGH:.*/, 'X-VALID-THROUGH:2027-02-15');
    expect(faults({ [name]: late })).toEqual([expect.stringContaining('the last day 2027-02-15')]);
  });

  it('is told when the number in it is not confirmed any more', () => {
    expect(faults({ [name]: file }, demoDirectory('2027-02-15'))).not.toEqual([]);
  });
});

describe('a calendar', () => {
  it.each([
    ['a rule without an end', /;UNTIL=\w+/, ''],
    ['a rule that goes on', /UNTIL=\w+/, 'UNTIL=20270216T080000Z'],
    ['a time after its last day', /DTEND;.*/, 'DTEND:20270215T000001Z'],
  ])('is told when it has %s', (_, pattern, line) => {
    const [fault, ...others] = faults({ 'hours.ics': calendar.replace(pattern, line) });
    expect(fault).toContain('an end, at the latest 20270215T000000Z');
    expect(others).toEqual([]);
  });
});

describe('a plain text', () => {
  it('is told when a number that nobody knows stands there, or one that is not for the public', () => {
    const name = 'en/contact/x/contact.txt';
    expect(faults({ [name]: `${text}Call 020 7946 0124` })).toHaveLength(1);
    expect(faults({ [name]: `${text}${staff.value}` })).toHaveLength(1);
  });
});

describe('a line that is folded', () => {
  it('is written as it is read', () => {
    const line = `NOTE:${'Only confirmed values stand here. '.repeat(9)}+13125550188`;
    expect(faults({ 'a.vcf': contentLines([line]) }).join()).toContain('+13125550188, which is');
  });
});
