import { describe, expect, it } from 'vitest';
import { isPhone } from '@/lib/domain/directory/directory';
import { isFictionalNumber } from '@/lib/domain/numbers/fictional-number';
import { directoryOf } from '@/tests/support/directory-of';
import { demoDirectory } from '@/tests/unit/demo-directory';

describe('the content that is published', () => {
  it('has 25 phone lines, all of them reported and none confirmed', () => {
    const lines = directoryOf('real').contacts.filter(isPhone);
    expect(lines.map(({ standing }) => standing.status)).toEqual(Array(25).fill('reported'));
  });

  it('has the five regions', () => {
    const { regions } = directoryOf('real');
    expect(regions.map(({ slug }) => slug)).toEqual([
      'asia-pacific',
      'europe',
      'latin-america',
      'middle-east-africa',
      'north-america',
    ]);
  });

  it('says of two lines that their numbers fit no numbering plan', () => {
    const faulty = directoryOf('real')
      .contacts.filter(isPhone)
      .filter(({ defects }) => defects.length > 0);
    expect(faulty.map(({ slug, defects }) => [slug, defects.map(({ kind }) => kind)])).toEqual([
      ['co-general', ['invalid-number']],
      ['ng-general', ['invalid-number']],
    ]);
  });

  it('says which endings lines of several countries share, and which are too neat', () => {
    const lines = directoryOf('real').contacts.filter(isPhone);
    const sharing = (digits: string) =>
      lines
        .filter(({ suspicions }) =>
          suspicions.some((suspicion) => 'digits' in suspicion && suspicion.digits === digits),
        )
        .map(({ slug }) => slug);
    expect(sharing('9988')).toHaveLength(12);
    expect(sharing('8888')).toEqual(['au-general', 'it-general', 'sg-general']);
    expect(sharing('88888')).toEqual(['sg-general']);
    const suspicions = lines.find(({ slug }) => slug === 'ae-general')?.suspicions;
    expect(suspicions).toEqual([
      { kind: 'shared-ending', digits: '9988', count: 12, countries: 12 },
    ]);
  });

  it('names no number that is reserved for fiction', () => {
    const lines = directoryOf('real').contacts.filter(isPhone);
    expect(lines.filter(({ value }) => isFictionalNumber(value))).toEqual([]);
  });
});

describe.each(['2026-11-20', '2027-01-31'])('the demonstration on %s', (today) => {
  it('loads without errors, with at least seven confirmed lines', () => {
    const lines = demoDirectory(today).contacts.filter(isPhone);
    const confirmed = lines.filter(({ standing }) => standing.status === 'confirmed');
    expect(confirmed.length).toBeGreaterThanOrEqual(7);
  });

  it('speaks of no doubt about a confirmed line', () => {
    const lines = demoDirectory(today).contacts.filter(isPhone);
    const suspected = lines.filter(({ suspicions }) => suspicions.length > 0);
    expect(suspected.filter(({ standing }) => standing.status === 'confirmed')).toEqual([]);
  });

  it('names only numbers that are reserved for fiction, the retired ones included', () => {
    const { contacts, retired } = demoDirectory(today);
    const numbers = [...contacts, ...retired].filter(({ kind }) => kind === 'phone');
    expect(numbers.length).toBeGreaterThan(7);
    expect(numbers.filter(({ value }) => !isFictionalNumber(value))).toEqual([]);
  });
});
