import { describe, expect, it } from 'vitest';
import type { BoundSubject } from '@/lib/domain/trust/bound-standing';
import {
  answerStanding,
  boundInadmissibility,
  boundStanding,
  unverified,
} from '@/lib/domain/trust/bound-standing';
import type { Source } from '@/lib/schema/source';
import type { TextVerification } from '@/lib/schema/verification';
import { look, organization, source } from '@/tests/unit/examples';

const owner = organization({
  officialAccounts: [{ host: 'posts.example', pathPrefix: '/paperkite/', name: 'Posts' }],
  publicAuthorities: [{ host: 'advice.example', pathPrefix: '/', name: 'Advice' }],
});
const elsewhere = (url: string): Source => ({ ...source({}), url });
const sources = new Map<string, Source>([
  ['contact-page', source({})],
  ['account', elsewhere('https://posts.example/paperkite/1')],
  ['stranger', elsewhere('https://posts.example/paperkites/1')],
  ['authority', { ...elsewhere('https://advice.example/calls'), kind: 'public-authority' }],
  ['no-authority', { ...elsewhere('https://advices.example/calls'), kind: 'public-authority' }],
  ['blog', source({ kind: 'third-party' })],
]);
const { digest } = look({});

function standing(
  looks: readonly Partial<TextVerification>[],
  { subject = 'claim' as BoundSubject, today = '2026-02-01' } = {},
) {
  return boundStanding({ subject, digest, log: looks.map(look), sources, owner }, today);
}

describe('where a text stands', () => {
  const against = { finding: 'contradicts' } as const;
  const undated = { method: 'undated-copy', observedOn: null } as const;

  it.each<[string, Partial<TextVerification>[], string, string]>([
    ['is reported without a look', [], '2026-02-01', 'reported'],
    [
      'is reported by a look at other words',
      [{ digest: 'b'.repeat(64) }],
      '2026-02-01',
      'reported',
    ],
    ['is confirmed for 365 days', [{}], '2027-01-01', 'confirmed'],
    ['is expired on day 366', [{}], '2027-01-02', 'expired'],
    ['is expired on an undated copy', [undated], '2026-02-01', 'expired'],
    ['is confirmed if one of two copies is current', [undated, {}], '2026-02-01', 'confirmed'],
    [
      'is contradicted by a newer page',
      [{}, { ...against, observedOn: '2026-01-02' }],
      '2026-02-01',
      'contradicted',
    ],
    ['is contradicted by a page of the same day', [{}, against], '2026-02-01', 'contradicted'],
    [
      'is contradicted by an undated page',
      [{}, { ...against, ...undated }],
      '2026-02-01',
      'contradicted',
    ],
    [
      'is confirmed again by a newer page',
      [{ ...against, observedOn: '2025-06-01' }, {}],
      '2026-02-01',
      'confirmed',
    ],
    ['is contradicted for ever', [against], '2099-01-01', 'contradicted'],
  ])('%s', (_, looks, today, status) => {
    for (const log of [looks, looks.toReversed()]) {
      const found = standing(log, { today });
      expect(found.status).toBe(status);
      expect(found.validThrough).toBe(status === 'confirmed' ? '2027-01-01' : null);
    }
  });

  it('names the look that decides', () => {
    const newer = { observedOn: '2026-01-05' };
    expect(standing([newer, {}])).toEqual({
      status: 'confirmed',
      validThrough: '2027-01-05',
      offeredThrough: '2027-01-05',
      verification: look(newer),
    });
    expect(standing([])).toEqual(unverified);
  });

  it('counts a look only if each document that it names can carry it', () => {
    for (const weak of ['blog', 'authority', 'stranger', 'nowhere']) {
      const named = { sources: ['contact-page', weak], quotes: ['We say so.', 'They say so.'] };
      expect(standing([named]).status).toBe('reported');
      expect(standing([{ ...named, finding: 'contradicts' }]).status).toBe('reported');
    }
  });
});

describe('who may confirm', () => {
  it.each<[BoundSubject, readonly string[]]>([
    ['claim', ['contact-page', 'account']],
    ['answer', ['contact-page', 'account', 'authority']],
    ['fact', ['contact-page']],
  ])('a %s: %s', (subject, admitted) => {
    const names = [...sources.keys()].filter(
      (name) => standing([{ sources: [name] }], { subject }).status === 'confirmed',
    );
    expect(names).toEqual(admitted);
  });

  it('may be an account elsewhere when it speaks against hours', () => {
    const account = elsewhere('https://posts.example/paperkite/1');
    expect(boundInadmissibility('fact', 'contradicts', account, owner)).toBeNull();
    expect(boundInadmissibility('fact', 'confirms', account, owner)).toBe('source-off-domain');
  });
});

describe('an answer', () => {
  const record = { subject: 'answer' as const, digest, log: [look({})], sources, owner };

  it('about a contradicted claim is contradicted, whatever is known of its own words', () => {
    expect(answerStanding(record, ['confirmed', 'contradicted'], '2026-02-01')).toEqual({
      status: 'contradicted',
      validThrough: null,
      verification: null,
    });
  });

  it('takes no trust from the claims that it is about', () => {
    expect(answerStanding(record, ['reported'], '2026-02-01').status).toBe('confirmed');
    const nobody = { ...record, log: [] };
    expect(answerStanding(nobody, ['confirmed'], '2026-02-01')).toEqual(unverified);
  });
});
