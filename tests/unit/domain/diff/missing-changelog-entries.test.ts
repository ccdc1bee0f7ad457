import { describe, expect, it } from 'vitest';
import { loadDirectory } from '@/lib/content/load/load-directory';
import { missingChangelogEntries } from '@/lib/domain/diff/missing-changelog-entries';
import type { Directory } from '@/lib/domain/directory/directory';
import { demoFolder, pinnedDay } from '@/tests/unit/content-folder';

const result = loadDirectory(demoFolder, pinnedDay);
if (!result.ok) throw new Error('The demo directory has errors.');
const demo = result.directory;

const without = (slug: string): Directory => ({
  ...demo,
  contacts: demo.contacts.filter((contact) => contact.slug !== slug),
});
const changed = (slug: string, value: string): Directory => ({
  ...demo,
  contacts: demo.contacts.map((contact) =>
    contact.slug === slug ? { ...contact, value } : contact,
  ),
});

describe('what visitors are not told yet', () => {
  it('is nothing when nothing changed, or a contact only went', () => {
    expect(missingChangelogEntries(demo, demo)).toEqual([]);
    expect(missingChangelogEntries(demo, without('uk-bookings'))).toEqual([]);
  });

  it('is a new contact, and a value that changed, without its digits', () => {
    expect(missingChangelogEntries(without('uk-bookings'), demo)).toEqual([
      {
        slug: `${pinnedDay}-uk-bookings`,
        data: {
          date: pinnedDay,
          change: 'added',
          contacts: ['uk-bookings'],
          statement: 'New in the directory: Bookings line, United Kingdom and Ireland.',
        },
      },
    ]);
    expect(missingChangelogEntries(demo, changed('uk-bookings', '+442079460124'))).toMatchObject([
      {
        data: {
          change: 'changed',
          statement: 'The number changed: Bookings line, United Kingdom and Ireland.',
        },
      },
    ]);
  });

  it('is told by a new file in changes/ about the same contact and the same change', () => {
    const head = changed('uk-bookings', '+442079460124');
    const entry = {
      slug: 'new',
      date: pinnedDay,
      contacts: ['uk-bookings', 'us-refunds'],
      statement: 'Two numbers changed.',
    };
    const withEntry = (change: 'added' | 'changed') => ({
      ...head,
      changes: [...head.changes, { ...entry, change }],
    });
    expect(missingChangelogEntries(demo, withEntry('changed'))).toEqual([]);
    expect(missingChangelogEntries(demo, withEntry('added'))).toHaveLength(1);
  });
});
