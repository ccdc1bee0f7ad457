import { describe, expect, it } from 'vitest';
import { loadDirectory } from '@/lib/content/load/load-directory';
import type { Contact, Directory } from '@/lib/domain/directory/directory';
import {
  confirmedPhones,
  contactsForCountry,
  isPhone,
  isUsable,
  isWorldwide,
  publicContacts,
  recommendedContacts,
  servesByName,
} from '@/lib/domain/directory/directory';
import { demoFolder, pinnedDay } from '@/tests/unit/content-folder';
import { retired, verification } from '@/tests/unit/examples';

function demo(): Directory {
  const result = loadDirectory(demoFolder, pinnedDay);
  if (!result.ok) throw new Error('the demonstration does not load');
  return result.directory;
}

const directory = demo();
const slugs = (contacts: readonly Contact[]) => contacts.map(({ slug }) => slug);

function contact(slug: string): Contact {
  const found = directory.contacts.find((entry) => entry.slug === slug);
  if (!found) throw new Error(`there is no ${slug}`);
  return found;
}

describe('a usable contact', () => {
  it.each([
    ['na-general', true, 'a confirmed number'],
    ['tickets-email', true, 'a confirmed address'],
    ['app-change', true, 'a confirmed path in the app'],
    ['harbour-map', true, "an expired page of the organisation's own"],
    ['de-freight', false, 'an expired number'],
    ['groups-email', false, 'a reported address, though on an official domain'],
    ['us-refunds', false, 'a reported number'],
    ['us-accounts', false, 'a contradicted number'],
  ])('%s: %s, being %s', (slug, expected) => {
    expect(isUsable(contact(slug), directory.organization)).toBe(expected);
  });

  it('is no page that an official source speaks against, nor a retired one', () => {
    const page = contact('harbour-map');
    const contradicted = {
      ...page,
      standing: { status: 'contradicted', verification: verification({ finding: 'contradicts' }) },
    } as Contact;
    const withdrawn = { ...page, standing: { status: 'retired', retired: retired({}) } } as Contact;
    expect(isUsable(contradicted, directory.organization)).toBe(false);
    expect(isUsable(withdrawn, directory.organization)).toBe(false);
  });

  it('is no page that no check names, on whatever host it lies', () => {
    const standing = { status: 'reported' };
    const { value } = contact('harbour-map');
    for (const address of [
      'https://maps.example/',
      value,
      'https://www.lanternferry.example/book',
    ]) {
      const unchecked = { ...contact('harbour-map'), value: address, standing } as Contact;
      expect(isUsable(unchecked, directory.organization)).toBe(false);
    }
  });
});

describe('public contacts', () => {
  it('leave out what is for staff only, and nothing else', () => {
    const left = directory.contacts.filter((entry) => !publicContacts(directory).includes(entry));
    expect(slugs(left)).toEqual(['staff-duty-desk']);
  });

  it('keep what is for staff and for everyone', () => {
    const shared = { ...contact('staff-duty-desk'), audience: ['staff', 'everyone'] } as Contact;
    expect(publicContacts({ ...directory, contacts: [shared] })).toEqual([shared]);
  });
});

describe('confirmed phones', () => {
  it('are confirmed, public phone lines', () => {
    const lines = confirmedPhones(directory);
    expect(slugs(lines)).toContain('uk-bookings');
    expect(slugs(lines)).not.toContain('staff-duty-desk');
    expect(lines.every((line) => isPhone(line) && line.standing.status === 'confirmed')).toBe(true);
  });
});

describe('recommended contacts', () => {
  it('keep the order of the organisation', () => {
    expect(slugs(recommendedContacts(directory))).toEqual([
      'contact-form',
      'help-center',
      'sailing-status',
    ]);
  });

  it('leave out what is unusable or unknown', () => {
    const organization = {
      ...directory.organization,
      recommendedContacts: ['us-refunds', 'nowhere', 'staff-duty-desk', 'help-center'],
    };
    expect(slugs(recommendedContacts({ ...directory, organization }))).toEqual(['help-center']);
  });
});

describe('the area of a contact', () => {
  it('is named or worldwide, never both', () => {
    expect(isWorldwide(contact('help-center'))).toBe(true);
    expect(servesByName(contact('help-center'), 'GB')).toBe(false);
    expect(isWorldwide(contact('uk-bookings'))).toBe(false);
    expect(servesByName(contact('uk-bookings'), 'IE')).toBe(true);
    expect(servesByName(contact('uk-bookings'), 'FR')).toBe(false);
  });
});

describe('the contacts for a country', () => {
  it('tell confirmed lines from the others, and leave out those for staff', () => {
    const { lines, reportedLines } = contactsForCountry(directory, 'GB');
    expect(slugs(lines)).toEqual(['uk-access', 'uk-bookings']);
    expect(slugs(reportedLines)).toEqual(['uk-lost-property']);
  });

  it('are none where nothing names the country', () => {
    expect(contactsForCountry(directory, 'TV')).toEqual({
      lines: [],
      reportedLines: [],
      others: [],
    });
  });
});
