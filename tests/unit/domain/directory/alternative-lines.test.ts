import { describe, expect, it } from 'vitest';
import { alternativeLines, visitorFit, visitorOf } from '@/lib/domain/directory/alternative-lines';
import { confirmedPhones } from '@/lib/domain/directory/directory';
import { directoryOf } from '@/tests/support/directory-of';

const directory = directoryOf('demo');

function meanwhile(slug: string): string[] {
  const line = confirmedPhones(directory).find((contact) => contact.slug === slug);
  if (!line) throw new Error(`The demo directory has no confirmed line "${slug}".`);
  return alternativeLines(line, directory).map((other) => other.slug);
}

describe('the lines to name meanwhile', () => {
  it('share a topic, those that share the most first, then those of the same countries', () => {
    expect(meanwhile('uk-access')[0]).toBe('uk-bookings');
    const general = meanwhile('na-general');
    expect(general).toContain('uk-bookings');
    expect(general.indexOf('uk-bookings')).toBeLessThan(general.indexOf('uk-access'));
    const lines = meanwhile('uk-bookings');
    expect(lines).toContain('uk-access');
    expect(lines).not.toContain('uk-bookings');
    expect(lines).not.toContain('na-safety');
    expect(lines.length).toBeLessThanOrEqual(5);
  });

  it('are none of other people: a freight desk is no help for a traveller', () => {
    expect(meanwhile('uk-bookings')).not.toContain('fr-freight');
    expect(meanwhile('fr-freight')).toEqual([]);
  });

  it('have confirmed hours, for only they can be called open', () => {
    const slugs = confirmedPhones(directory).flatMap(({ slug }) => meanwhile(slug));
    expect(slugs.length).toBeGreaterThan(5);
    expect(slugs).not.toContain('au-lost-property');
  });
});

describe('the visitor', () => {
  it('is known by the choice made in the directory, before the languages of the browser', () => {
    expect(visitorOf({ country: 'AU', language: 'fr' }, ['de-CH', 'en'])).toEqual({
      countries: ['AU'],
      languages: ['fr'],
    });
    expect(visitorOf({ country: '', language: '' }, ['de-CH', 'zh-Hant-TW', 'en'])).toEqual({
      countries: ['CH', 'TW'],
      languages: ['de', 'zh', 'en'],
    });
  });

  it('is served in a country before a language, and everywhere by what serves the world', () => {
    const visitor = { countries: ['CH'], languages: ['de'] };
    const reach = { countries: ['DE'], languages: ['de'], audiences: [] };
    expect(visitorFit(reach, visitor)).toBe(1);
    expect(visitorFit({ ...reach, countries: ['DE', 'CH'] }, visitor)).toBe(2);
    expect(visitorFit({ ...reach, countries: [] }, visitor)).toBe(2);
    expect(visitorFit({ ...reach, languages: ['fr'] }, visitor)).toBe(0);
    expect(visitorFit({ ...reach, languages: [] }, visitor)).toBe(0);
  });
});
