import ICAL from 'ical.js';
import { parse } from 'vcard4';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { cardOf } from '@/app/contact-files/card';
import { type Directory, isRestricted } from '@/lib/domain/directory/directory';
import type { AddedLocale } from '@/lib/i18n/locales';
import { writePseudoMessages } from '@/tests/languages/write-messages';
import { directoryIn } from '@/tests/support/directory-of';
import { demoFolder } from '../../content-folder';
import { temporaryFolder } from '../../temporary-folder';
import { contactOf, directories, tooLate } from './directories';

/** The properties of a card by their names, as ical.js reads them. */
function read(text: string): Map<string, string> {
  const card = new ICAL.Component(ICAL.parse(text));
  expect(card.name).toBe('vcard');
  return new Map(
    card.getAllProperties().map((property) => [property.name, property.getValues().join('; ')]),
  );
}

const cards = (directory: Directory) =>
  directory.contacts.flatMap((contact) => {
    const text = cardOf(contact, directory, 'en');
    return text === null ? [] : [{ contact, text }];
  });

const isAddress = (value: string) => value.startsWith('https:');

describe.each(directories)('the cards of the %s directory', (_, directory) => {
  const { organization, sources } = directory;

  it('are those of confirmed values for the public, and no others', () => {
    const expected = directory.contacts
      .filter(({ kind, standing }) => kind !== 'in-app' && standing.status === 'confirmed')
      .filter((contact) => !isRestricted(contact, organization));
    expect(cards(directory).map(({ contact }) => contact.slug)).toEqual(
      expected.map(({ slug }) => slug),
    );
    expect(expected.length).toBeGreaterThan(5);
  });

  it('read back equal to the directory', () => {
    for (const { contact, text } of cards(directory)) {
      const { kind, name, slug, standing, value } = contact;
      if (standing.status !== 'confirmed') throw new Error(`${slug} has no card.`);
      const card = read(text);
      expect(card.get('version')).toBe('4.0');
      expect(card.get('kind')).toBe('org');
      expect(card.get('fn')).toBe(`${organization.name}: ${name}`);
      expect(
        card
          .get('org')
          ?.split(/[;,] ?/)
          .join(),
      ) //
        .toBe(`${organization.name},${name.split(', ').join()}`);
      expect(card.get('tel')).toBe(kind === 'phone' ? `tel:${value}` : undefined);
      expect(card.get('email')).toBe(kind === 'email' ? value : undefined);
      expect(card.get('url')).toBe(isAddress(value) ? value : undefined);
      expect(card.get('source')).toMatch(new RegExp(`/en/contact/${slug}/contact\\.vcf$`));
      expect(card.get('rev')).toMatch(/^2026-?11-?23T00:?00:?00Z$/);
      expect(card.get('x-valid-through')).toBe(standing.validThrough);
      expect(card.get('note')).toContain(sources.get(standing.verification.source)?.title);
      expect(card.get('note')).toContain(organization.disclaimer);
    }
  });

  it('are vCards to a strict reader too', () => {
    for (const { contact, text } of cards(directory)) {
      const card = parse(text);
      const [first] = Array.isArray(card) ? card : [card];
      const [written] = first?.getProperty('FN') ?? [];
      expect(written?.value).toContain(contact.name.split(',')[0]);
    }
  });

  it('hold nothing on a day on which nothing is confirmed', () => {
    const later = directoryIn(directory === directories[1][1] ? demoFolder : 'content', tooLate);
    expect(cards(later)).toEqual([]);
  });
});

describe('a card', () => {
  const demo = directories[1][1];

  it('says since when and until when it is confirmed, and where to look afterwards', () => {
    const note = read(cardOf(contactOf(demo, 'uk-bookings'), demo, 'en') ?? '').get('note');
    expect(note).toContain(
      'An official page stated this on 16 November 2026: Contact us in Europe.',
    );
    expect(note).toContain('Confirmed until 14 February 2027. After that day, look here');
    expect(note).toContain('/en/contact/uk-bookings/');
  });

  it('is in the language of its folder', () => {
    const line = contactOf(demo, 'uk-bookings');
    const folder = temporaryFolder({});
    writePseudoMessages(folder);
    vi.stubEnv('MESSAGES_DIR', folder);
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(read(cardOf(line, demo, 'en-XA' as AddedLocale) ?? '').get('note')).toContain('⟦');
  });
});
