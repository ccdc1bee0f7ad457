import { describe, expect, it } from 'vitest';
import { mostPlainBytes, plainTextOf } from '@/app/contact-files/plain';
import { formatNumber } from '@/lib/domain/numbers/phone-number';
import { findHiddenNumbers } from '@/lib/domain/text/hidden-number';
import { paths } from '@/lib/pages';
import { directoryIn } from '@/tests/support/directory-of';
import { demoFolder } from '../../content-folder';
import { contactOf, directories, tooLate } from './directories';

const demo = directories[1][1];
const textOf = (slug: string, directory = demo) =>
  plainTextOf(contactOf(directory, slug), directory, 'en');

describe.each(directories)('the plain texts of the %s directory', (name, directory) => {
  const folder = name === 'demo' ? demoFolder : 'content';
  const days = [directory, directoryIn(folder, tooLate)];

  it('weigh at most 1,000 bytes, whatever the standing of the contact', () => {
    const weights = days.flatMap((day) =>
      day.contacts.map((contact) => Buffer.byteLength(plainTextOf(contact, day, 'en'))),
    );
    expect(Math.max(...weights)).toBeLessThanOrEqual(1000);
    expect(mostPlainBytes).toBe(1000);
  });

  it('name the contact, its page, the day and the disclaimer', () => {
    for (const contact of directory.contacts) {
      const text = plainTextOf(contact, directory, 'en');
      expect(text).toContain(contact.name);
      expect(text).toContain(paths.contact('en', contact.slug));
      expect(text).toContain('State of 23 November 2026.');
      expect(text).toContain(directory.organization.disclaimer);
    }
  });

  it('hold no number or address that is not confirmed', () => {
    for (const day of days) {
      for (const contact of day.contacts) {
        if (contact.standing.status === 'confirmed') continue;
        const text = plainTextOf(contact, day, 'en');
        expect(findHiddenNumbers(text)).toEqual([]);
        if (contact.kind === 'phone') expect(text).toMatch(/Do not (call|use)|Not for the public/);
        if (contact.kind === 'email') expect(text).not.toContain(contact.value);
      }
    }
  });

  it('still protect when name and description are as long as they may be', () => {
    const long = 'many words about something '.repeat(40);
    for (const contact of directory.contacts) {
      const text = plainTextOf({ ...contact, name: long, description: long }, directory, 'en');
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1000);
      expect(text).toContain(directory.organization.disclaimer);
      const { status } = contact.standing;
      if (contact.kind === 'phone' && status === 'reported') {
        expect(text).toContain('Do not call: nobody has confirmed a number.');
        expect(text).toContain('Use this instead: ');
        expect(text).toContain('Give nobody a password, a code or money.');
      }
    }
  });
});

describe('the plain text', () => {
  it('of a confirmed line gives its number, its last day and its hours', () => {
    const text = textOf('uk-bookings');
    expect(text).toContain(`Call ${formatNumber('+442079460123')}\nIt is confirmed until 14 Febr`);
    expect(text).toContain('Monday to Friday 08:00 to 20:00; Saturday to Sunday 10:00 to 16:00.');
    expect(text).toContain('Some days have other hours: see the full page.');
  });

  it('of a reported line tells the way that works instead, by its address', () => {
    expect(textOf('us-refunds')).toContain(
      'Do not call: nobody has confirmed a number.\n' +
        'Use this instead: Contact form, https://www.lanternferry.example/contact/form\n',
    );
  });

  it('of a line whose check has ended says so, and gives no hours', () => {
    const later = directoryIn(demoFolder, tooLate);
    expect(textOf('uk-bookings', later)).toContain('the confirmation of the number has ended');
    expect(textOf('uk-bookings', later)).not.toMatch(/Hours|\d\d:\d\d/);
  });

  it('of what is not for the public holds no value, though it is confirmed', () => {
    expect(contactOf(demo, 'staff-duty-desk').standing.status).toBe('confirmed');
    expect(textOf('staff-duty-desk')).toContain('Not for the public.');
    expect(findHiddenNumbers(textOf('staff-duty-desk'))).toEqual([]);
  });

  it('of what official pages contradict sends nobody there', () => {
    expect(textOf('us-accounts')).toContain('Do not use it: an official page speaks against it');
  });

  it('of a page on an official site leads there after its check has ended', () => {
    const later = directoryIn(demoFolder, tooLate);
    expect(textOf('booking-page', later)).toContain('Official site, needs a new check.');
    expect(textOf('booking-page', later)).toContain(
      `Open ${contactOf(demo, 'booking-page').value}`,
    );
  });
});
