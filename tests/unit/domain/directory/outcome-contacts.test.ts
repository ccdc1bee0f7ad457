import { describe, expect, it } from 'vitest';
import { outcomeContacts } from '@/lib/domain/directory/outcome-contacts';
import { outcomeFileOf } from '@/lib/formats/api/files';
import { testApiSite } from '@/tests/support/api-site';
import { demoDirectory } from '@/tests/unit/demo-directory';

const directory = demoDirectory();
const slugs = (entries: readonly { slug: string }[]) => entries.map(({ slug }) => slug);

describe('the contacts of an outcome', () => {
  it('lead in their order as far as a check names them, and the others come last', () => {
    const contacts = ['us-refunds', 'groups-email', 'nowhere', 'harbour-map', 'contact-form'];
    const { usable, others } = outcomeContacts({ contacts }, directory);
    expect(slugs(usable)).toEqual(['harbour-map', 'contact-form']);
    expect(slugs(others)).toEqual(['us-refunds', 'groups-email']);
  });

  it('lead nowhere when no check names one of them', () => {
    const unchecked = {
      ...directory,
      contacts: directory.contacts.map((contact) => ({
        ...contact,
        standing: { status: 'reported' as const },
      })),
    };
    for (const outcome of directory.outcomes) {
      expect(outcomeContacts(outcome, unchecked).usable).toEqual([]);
    }
  });

  it('stand in the same order in the files for programs', () => {
    const [outcome] = directory.outcomes;
    if (outcome === undefined) throw new Error('The demonstration has no outcome.');
    const mixed = { ...outcome, contacts: ['us-refunds', 'contact-form'] };
    const file = outcomeFileOf(mixed, directory, testApiSite);
    expect(file.outcome.contacts).toEqual(['contact-form', 'us-refunds']);
  });
});
