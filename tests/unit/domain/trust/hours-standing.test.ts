import { describe, expect, it } from 'vitest';
import { hoursStanding } from '@/lib/domain/trust/hours-standing';
import { standingOf } from '@/lib/domain/trust/verification';
import { number, organization, source, verification } from '@/tests/unit/examples';

const today = '2026-02-01';
const official = source({ observedOn: '2026-01-10' });
const thirdParty = source({ kind: 'third-party' });

function lineStanding(verifications = [verification({})]) {
  const sources = new Map([['contact-page', official]]);
  return standingOf(
    { kind: 'phone', value: number, verifications, sources, retired: [], owner: organization({}) },
    today,
  );
}

describe('the standing of hours', () => {
  it('is confirmed while an official page states them, and no longer than the line is', () => {
    const basis = { week: [thirdParty, official], exceptions: [official] };
    expect(hoursStanding(lineStanding(), basis, today)).toEqual({
      status: 'confirmed',
      validThrough: '2026-04-01',
      // As long as a saved copy offers the number.
      offeredThrough: '2026-02-08',
    });
  });

  it('ends a year after the newest official page was seen to state them', () => {
    const week = [source({ observedOn: '2025-02-10' }), source({ observedOn: '2025-01-01' })];
    expect(hoursStanding(lineStanding(), { week, exceptions: [] }, today)).toEqual({
      status: 'confirmed',
      validThrough: '2026-02-10',
      offeredThrough: '2026-02-08',
    });
    expect(hoursStanding(lineStanding(), { week, exceptions: [] }, '2026-02-11')).toEqual({
      status: 'expired',
    });
  });

  it('is expired on an undated copy', () => {
    const week = [source({ method: 'undated-copy', observedOn: null })];
    expect(hoursStanding(lineStanding(), { week, exceptions: [] }, today)).toEqual({
      status: 'expired',
    });
  });

  it.each([
    ['the line is not confirmed', lineStanding([]), [official], []],
    ['nobody official states them', lineStanding(), [thirdParty], []],
    ['a source is missing', lineStanding(), [undefined], []],
    ['an exception is only reported', lineStanding(), [official], [official, thirdParty]],
  ])('is a claim when %s', (_, standing, week, exceptions) => {
    expect(hoursStanding(standing, { week, exceptions }, today)).toEqual({ status: 'reported' });
  });
});
