import { describe, expect, it } from 'vitest';
import type { Contact } from '@/lib/domain/directory/directory';
import type { Choice } from '@/lib/domain/directory/directory-filter';
import { isInView, reachOf, readReach, writeReach } from '@/lib/domain/directory/directory-filter';
import { organization } from '@/tests/unit/examples';

const kite = {
  ...organization({}),
  audiences: [
    { id: 'everyone', name: 'Everyone', general: true, restricted: false },
    { id: 'press', name: 'Journalists', general: false, restricted: false },
  ],
};

function reach(
  own: Partial<Pick<Contact, 'slug' | 'areaServed' | 'availableLanguage' | 'audience'>>,
) {
  const contact = {
    slug: 'line',
    areaServed: ['US', 'CA'],
    availableLanguage: ['en', 'en-GB', 'zh-Hant'],
    audience: ['press'],
    ...own,
  } as unknown as Contact;
  return reachOf(contact, kite);
}

const choose = (own: Partial<Choice>): Choice => ({
  country: '',
  language: '',
  audience: '',
  ...own,
});

describe('whom a contact is for', () => {
  it('is told by country, language without its region, and audience', () => {
    expect(reach({})).toEqual({
      countries: ['US', 'CA'],
      languages: ['en', 'zh'],
      audiences: ['press'],
    });
  });

  it('is everybody for the whole world and the general audience', () => {
    const { countries, audiences } = reach({
      areaServed: ['worldwide'],
      audience: ['press', 'everyone'],
    });
    expect([countries, audiences]).toEqual([[], []]);
  });

  it('is everybody for a recommended contact, whatever its languages', () => {
    const { languages } = reach({ slug: 'help-center', availableLanguage: ['th'] });
    expect(languages).toEqual([]);
  });

  it.each([reach({}), reach({ areaServed: ['worldwide'] }), reach({ availableLanguage: [] })])(
    'comes back from the text of its attribute: %j',
    (original) => {
      expect(readReach(writeReach(original))).toEqual(original);
    },
  );
});

describe('a contact in view', () => {
  it('is every one while nothing is chosen', () => {
    expect(isInView(reach({}), choose({}))).toBe(true);
  });

  it.each<[Partial<Choice>, boolean]>([
    [{ country: 'CA' }, true],
    [{ country: 'DE' }, false],
    [{ language: 'zh' }, true],
    [{ language: 'fr' }, false],
    [{ audience: 'press' }, true],
    [{ audience: 'creator' }, false],
    [{ country: 'US', language: 'fr' }, false],
  ])('fits every part of the choice: %j is %s', (choice, expected) => {
    expect(isInView(reach({}), choose(choice))).toBe(expected);
  });

  it('may say nothing of its languages', () => {
    expect(isInView(reach({ availableLanguage: [] }), choose({ language: 'fr' }))).toBe(true);
  });
});
