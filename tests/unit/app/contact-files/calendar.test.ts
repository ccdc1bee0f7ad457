import { describe, expect, it } from 'vitest';
import { calendarOf } from '@/app/contact-files/calendar';
import { directoryIn } from '@/tests/support/directory-of';
import {
  openTimes,
  readCalendar,
  timesFrom,
} from '@/tests/unit/formats/calendar/expanded-calendar';
import { demoFolder } from '../../content-folder';
import { contactOf, directories } from './directories';

const [[, real], [, demo]] = directories;

describe('the calendars of a directory', () => {
  it('are those of lines for the public whose number and hours are confirmed', () => {
    const slugs = ({ contacts }: typeof demo) =>
      contacts
        .filter((contact) => calendarOf(contact, demo, 'en') !== null)
        .map(({ slug }) => slug);
    expect(slugs(demo)).toEqual([
      'au-bookings',
      'de-tickets',
      'fr-freight',
      'na-general',
      'na-safety',
      'se-night-desk',
      'uk-access',
      'uk-bookings',
    ]);
    expect(real.contacts.filter((contact) => calendarOf(contact, real, 'en'))).toEqual([]);
  });

  it('are open when their line is, and not after its last day', () => {
    const from = Date.parse('2026-11-23T00:00Z');
    const until = Date.parse('2027-02-15T00:00Z');
    for (const contact of demo.contacts) {
      const text = calendarOf(contact, demo, 'en');
      if (text === null || contact.hours === null) continue;
      const times = timesFrom(text, from);
      expect(times).toEqual(openTimes(contact.hours, from, until));
      expect(times.at(-1)?.[1]).toBeLessThanOrEqual(until);
      expect(times.length).toBeGreaterThan(0);
    }
  });

  it('name the confirmed number with its last day, and end on the day before a build is too late', () => {
    const text = calendarOf(contactOf(demo, 'uk-bookings'), demo, 'en') ?? '';
    const [event] = readCalendar(text).getAllSubcomponents('vevent');
    expect(event?.getFirstPropertyValue('description')).toContain(
      'Call +44 20 7946 0123. The number is confirmed until 14 February 2027.',
    );
    const later = directoryIn(demoFolder, '2027-02-15');
    expect(calendarOf(contactOf(later, 'uk-bookings'), later, 'en')).toBeNull();
  });
});
