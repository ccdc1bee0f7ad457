import { describe, expect, it } from 'vitest';
import type { Standing } from '@/lib/domain/trust/verification';
import { offeredThrough, standingOf, validThrough } from '@/lib/domain/trust/verification';
import type { ContactKind } from '@/lib/schema/contact-point';
import type { RetiredValue } from '@/lib/schema/retired-value';
import type { Verification } from '@/lib/schema/verification';
import { number, organization, retired, source, verification } from '@/tests/unit/examples';

const sources = new Map([
  ['contact-page', source({})],
  ['blog', source({ kind: 'third-party' })],
  ['authority', source({ kind: 'public-authority' })],
]);
const owner = organization({});
const undated = { method: 'undated-copy', observedOn: null } as const;

interface Situation {
  kind?: ContactKind;
  verifications: Verification[];
  withdrawn?: RetiredValue[];
  today?: string;
}

function standing({
  kind = 'phone',
  verifications,
  withdrawn = [],
  today = '2026-02-01',
}: Situation) {
  const record = { kind, value: number, verifications, sources, retired: withdrawn, owner };
  return standingOf(record, today) as Standing<ContactKind>;
}

describe('a page that grows old', () => {
  it('offers phone numbers through the seventh day after the build', () => {
    expect(offeredThrough('phone', '2026-12-28')).toBe('2027-01-04');
  });

  it('offers an address for as long as the page itself', () => {
    expect(offeredThrough('email', '2026-12-28')).toBeNull();
    const found = standing({ kind: 'email', verifications: [verification({})] });
    expect(found).toMatchObject({ validThrough: '2027-01-01', offeredThrough: '2027-01-01' });
  });

  it('never offers a number longer than it is confirmed', () => {
    const found = standing({ verifications: [verification({})], today: '2026-03-30' });
    expect(found).toMatchObject({ validThrough: '2026-04-01', offeredThrough: '2026-04-01' });
  });
});

describe('the standing of a value', () => {
  it('is reported without any check', () => {
    expect(standing({ verifications: [] })).toEqual({ status: 'reported' });
  });

  it('is confirmed by a live read of an official page, with the value and its last day', () => {
    const live = verification({});
    expect(standing({ verifications: [live] })).toEqual({
      status: 'confirmed',
      value: number,
      verification: live,
      validThrough: '2026-04-01',
      offeredThrough: '2026-02-08',
    });
  });

  it('is confirmed by a test call', () => {
    expect(standing({ verifications: [verification({ method: 'test-call' })] }).status).toBe(
      'confirmed',
    );
  });

  it.each(['blog', 'authority', 'nowhere'])('stays reported if only %s says so', (name) => {
    expect(standing({ verifications: [verification({ source: name })] })).toEqual({
      status: 'reported',
    });
  });

  it('stays reported if the checks speak of another value, though by one digit only', () => {
    expect(standing({ verifications: [verification({ value: '+12125550143' })] }).status).toBe(
      'reported',
    );
    expect(standing({ verifications: [verification({ value: `${number} ` })] }).status).toBe(
      'reported',
    );
  });

  it('is confirmed by its own writing only, and contradicted by any', () => {
    const page = 'https://paperkite.example/book';
    const standingOfPage = (value: string, finding: 'confirms' | 'contradicts') => {
      const verifications = [verification({ value, finding })];
      const record = { kind: 'web-page', value: page, verifications, sources, retired: [], owner };
      return standingOf({ ...record, kind: 'web-page' } as const, '2026-02-01').status;
    };
    for (const other of [`${page}/`, `${page}#call`, page.replace('paperkite', 'PaperKite')]) {
      expect([other, standingOfPage(other, 'confirms')]).toEqual([other, 'reported']);
      expect([other, standingOfPage(other, 'contradicts')]).toEqual([other, 'contradicted']);
    }
    expect(standingOfPage(page, 'confirms')).toBe('confirmed');
    expect(standingOfPage(`${page}ing`, 'contradicts')).toBe('reported');
  });

  it.each(['archived-copy', 'undated-copy'] as const)(
    'never lets an %s confirm a phone number, nor make it look expired',
    (method) => {
      const observedOn = method === 'undated-copy' ? null : '2026-01-01';
      const verifications = [verification({ method, observedOn })];
      expect(standing({ verifications }).status).toBe('reported');
      expect(standing({ verifications, kind: 'email' }).status).not.toBe('reported');
    },
  );

  it('is retired whatever the checks say', () => {
    const entry = retired({});
    expect(standing({ verifications: [verification({})], withdrawn: [entry] })).toEqual({
      status: 'retired',
      retired: entry,
    });
  });

  it('is not retired because another value was', () => {
    const withdrawn = [retired({ value: '+12125550143' })];
    expect(standing({ verifications: [verification({})], withdrawn }).status).toBe('confirmed');
  });
});

describe('the validity of a confirmation', () => {
  it.each([
    ['phone', '2026-04-01', 'confirmed'],
    ['phone', '2026-04-02', 'expired'],
    ['email', '2027-01-01', 'confirmed'],
    ['email', '2027-01-02', 'expired'],
    ['web-form', '2027-01-01', 'confirmed'],
    ['web-form', '2027-01-02', 'expired'],
    ['help-center', '2027-01-02', 'expired'],
    ['web-page', '2027-01-02', 'expired'],
    ['in-app', '2027-01-02', 'expired'],
  ] as const)('makes a value of the kind %s on %s %s', (kind, today, status) => {
    expect(standing({ kind, today, verifications: [verification({})] }).status).toBe(status);
  });

  it('counts from the day the text was seen, not from the day somebody looked', () => {
    const late = verification({ checkedOn: '2026-03-31' });
    expect(standing({ verifications: [late], today: '2026-04-02' })).toEqual({
      status: 'expired',
      verification: late,
      validThrough: '2026-04-01',
    });
  });

  it('has no last day on an undated copy', () => {
    expect(validThrough('email', verification(undated))).toBeNull();
    expect(standing({ kind: 'email', verifications: [verification(undated)] })).toEqual({
      status: 'expired',
      verification: verification(undated),
      validThrough: null,
    });
  });

  it('is that of the newest check', () => {
    const [old, fresh] = [verification({ observedOn: '2025-01-01' }), verification({})];
    for (const verifications of [
      [old, fresh],
      [fresh, old],
    ]) {
      expect(standing({ verifications })).toMatchObject({
        status: 'confirmed',
        verification: fresh,
      });
    }
  });
});

describe('a contradiction', () => {
  const against = (own: Partial<Verification>) => verification({ finding: 'contradicts', ...own });

  it.each([
    ['newer', { observedOn: '2026-01-02' }, 'contradicted'],
    ['of the same day', { observedOn: '2026-01-01' }, 'contradicted'],
    ['older', { observedOn: '2025-12-31' }, 'confirmed'],
    ['undated', undated, 'contradicted'],
    ['newer, on a copy', { observedOn: '2026-01-02', method: 'archived-copy' }, 'contradicted'],
    ['newer, of another value', { observedOn: '2026-01-02', value: '+12125550143' }, 'confirmed'],
    ['newer, by a third party', { observedOn: '2026-01-02', source: 'blog' }, 'confirmed'],
  ] as const)('that is %s than a confirmation makes it %s', (_, own, status) => {
    const verifications = [verification({}), against(own)];
    expect(standing({ verifications }).status).toBe(status);
    expect(standing({ verifications: verifications.toReversed() }).status).toBe(status);
  });

  it('outweighs an undated confirmation, however old it is', () => {
    const verifications = [verification(undated), against({ observedOn: '1999-01-01' })];
    expect(standing({ kind: 'email', verifications }).status).toBe('contradicted');
  });

  it('does not expire', () => {
    expect(standing({ verifications: [against({})], today: '2099-01-01' })).toEqual({
      status: 'contradicted',
      verification: against({}),
    });
  });
});
