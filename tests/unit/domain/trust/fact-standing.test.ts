import { describe, expect, it } from 'vitest';
import type { ClaimStanding } from '@/lib/domain/trust/bound-standing';
import { boundStanding, unverified } from '@/lib/domain/trust/bound-standing';
import { factStanding } from '@/lib/domain/trust/fact-standing';
import { standingOf } from '@/lib/domain/trust/verification';
import { look, number, organization, source, verification } from '@/tests/unit/examples';

const today = '2026-02-01';
const sources = new Map([['contact-page', source({ observedOn: '2026-01-10' })]]);
const owner = organization({});

function lineStanding(verifications = [verification({})]) {
  return standingOf(
    { kind: 'phone', value: number, verifications, sources, retired: [], owner },
    today,
  );
}

function statementStanding(own: Parameters<typeof look>[0], day = today): ClaimStanding {
  const log = [look(own)];
  const { digest } = look({});
  return boundStanding({ subject: 'fact', digest, log, sources, owner }, day);
}

describe('the standing of hours and of a cost', () => {
  it('is confirmed while a verification binds them, and no longer than the line is', () => {
    expect(factStanding(lineStanding(), statementStanding({}))).toEqual({
      status: 'confirmed',
      validThrough: '2026-04-01',
      // As long as a saved copy offers the number.
      offeredThrough: '2026-02-08',
    });
  });

  it('ends a year after the page was seen to state them', () => {
    const seen = { observedOn: '2025-02-10' };
    expect(factStanding(lineStanding(), statementStanding(seen))).toEqual({
      status: 'confirmed',
      validThrough: '2026-02-10',
      offeredThrough: '2026-02-08',
    });
    const later = statementStanding(seen, '2026-02-11');
    expect(factStanding(lineStanding(), later)).toEqual({ status: 'expired' });
  });

  it.each([
    ['the line is not confirmed', lineStanding([]), statementStanding({})],
    ['nobody verified them', lineStanding(), unverified],
    [
      'an official page says otherwise',
      lineStanding(),
      statementStanding({ finding: 'contradicts' }),
    ],
    [
      'the line is contradicted',
      lineStanding([verification({ finding: 'contradicts' })]),
      statementStanding({}),
    ],
  ])('is a claim when %s', (_, line, statement) => {
    expect(factStanding(line, statement)).toEqual({ status: 'reported' });
  });

  it('is expired on an undated copy', () => {
    const undated = statementStanding({ method: 'undated-copy', observedOn: null });
    expect(factStanding(lineStanding(), undated)).toEqual({ status: 'expired' });
  });
});
