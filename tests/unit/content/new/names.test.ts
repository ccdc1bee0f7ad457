import { describe, expect, it } from 'vitest';
import { draftData } from '@/lib/content/new/draft';
import { entries } from '@/lib/content/new/fields';
import { listed, nameFault, readNames } from '@/lib/content/new/names';
import { demoFolder, pinnedDay } from '@/tests/unit/content-folder';

describe('a name in an answer', () => {
  const known = readNames(demoFolder, pinnedDay);
  const field = (key: string) => entries.contact.fields.find((found) => found.key === key);
  const fault = (key: string, typed: string) => {
    const found = field(key);
    const value = draftData('contact', { kind: 'phone', [key]: typed })[key];
    return found === undefined ? undefined : nameFault(found, value, known);
  };

  it('that the folder has is taken, in a list too', () => {
    expect(fault('topics', 'bookings, tickets')).toBeNull();
    expect(fault('sources', 'contact-europe')).toBeNull();
    expect(fault('hours', '')).toBeNull();
    expect(fault('name', 'anything')).toBeNull();
  });

  it('that it does not have is told at once, with what may be meant', () => {
    expect(fault('sources', 'contact-page, contact-eurpoe')).toBe(
      'Found "contact-eurpoe"; expected a name of sources. Is it "contact-europe"?',
    );
    expect(fault('hours', 'africa')).toBe(
      'Found "africa"; expected a name of regions (asia-pacific, europe, north-america).',
    );
  });

  it('has its few choices behind the question', () => {
    const audience = field('audience');
    expect(audience && listed(audience, known)).toBe(' (everyone, business, staff)');
  });
});
