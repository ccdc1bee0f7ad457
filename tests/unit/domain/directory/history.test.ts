import { describe, expect, it } from 'vitest';
import { loadDirectory } from '@/lib/content/load/load-directory';
import type { Directory } from '@/lib/domain/directory/directory';
import { historyOf, isAbout } from '@/lib/domain/directory/history';
import { contactsOf, historyWords } from '@/lib/domain/directory/history-words';
import { demoFolder, pinnedDay } from '@/tests/unit/content-folder';

function demoOn(day: string): Directory {
  const result = loadDirectory(demoFolder, day);
  if (!result.ok) throw new Error('The demo directory has errors.');
  return result.directory;
}

const demo = demoOn(pinnedDay);
const later = demoOn('2027-02-22');

const toldOf = (directory: Directory, slug: string) => {
  const contact = directory.contacts.find((entry) => entry.slug === slug);
  if (!contact) throw new Error(`There is no ${slug}.`);
  const entries = historyOf(directory).filter((entry) => isAbout(entry, contact));
  return entries.map(({ date, kind }) => `${date} ${kind}`);
};

describe('the history of a directory', () => {
  it('is told from the newest day to the oldest, each entry once', () => {
    const entries = historyOf(demo);
    expect(entries.length).toBeGreaterThan(20);
    const days = entries.map(({ date }) => date);
    expect(days).toEqual(days.toSorted().reverse());
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it('has what editors wrote and what checks say of a contact', () => {
    expect(toldOf(demo, 'uk-bookings')).toEqual(['2026-11-17 changed', '2026-11-17 confirmed']);
  });

  it('says on which day a confirmation ended without another look', () => {
    expect(toldOf(later, 'uk-bookings')).toEqual([
      '2027-02-15 expired',
      '2026-11-17 changed',
      '2026-11-17 confirmed',
    ]);
    const [ended] = historyOf(later).filter(({ kind }) => kind === 'expired');
    expect(ended && historyWords(ended)).toMatchObject({ sentence: 'expired', day: '2027-02-14' });
  });

  it('tells no end that another check came before, and none for a value that was contradicted', () => {
    const contact = later.contacts.find(({ slug }) => slug === 'uk-bookings');
    const [verification] = contact?.verifications ?? [];
    if (!contact || !verification) throw new Error('The line has no check.');
    const again = { ...verification, observedOn: '2027-02-10', checkedOn: '2027-02-10' };
    const kindsWith = (other: typeof verification) =>
      historyOf({ ...later, contacts: [{ ...contact, verifications: [verification, other] }] })
        .map(({ kind }) => kind)
        .filter((kind) => kind !== 'retired' && kind !== 'added' && kind !== 'changed');
    expect(kindsWith(again)).toEqual(['confirmed', 'confirmed']);
    expect(kindsWith({ ...again, finding: 'contradicts' })).toEqual(['contradicted', 'confirmed']);
    expect(kindsWith({ ...again, value: '+442079460199' })).toEqual([
      'expired',
      'confirmed',
      'confirmed',
    ]);
  });

  it('never calls confirmed what a copy without a day, or one too old, said', () => {
    const confirmed = historyOf(demo).flatMap((entry) =>
      'verification' in entry && entry.kind === 'confirmed' ? [entry] : [],
    );
    expect(confirmed.length).toBeGreaterThan(10);
    for (const { until, date, verification } of confirmed) {
      expect(verification.observedOn).not.toBeNull();
      expect((until ?? '') >= date).toBe(true);
    }
  });

  it('has every withdrawn value, without its digits', () => {
    const retired = historyOf(demo).flatMap((entry) => (entry.kind === 'retired' ? [entry] : []));
    expect(retired).toHaveLength(demo.retired.length);
    for (const entry of retired) {
      expect(JSON.stringify(historyWords(entry))).not.toContain(entry.retired.value);
      expect(contactsOf(entry, demo).every(({ value }) => value === entry.retired.value)).toBe(
        true,
      );
    }
  });
});
