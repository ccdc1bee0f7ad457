import { describe, expect, it } from 'vitest';
import { AnswerBasis } from '@/components/trust/answer-basis';
import { StandingReason } from '@/components/trust/standing-reason';
import { ClaimStatusBadge } from '@/components/trust/status-badge';
import type { ClaimStanding } from '@/lib/domain/trust/bound-standing';
import { unverified } from '@/lib/domain/trust/bound-standing';
import { validity } from '@/lib/domain/trust/verification';
import { markupOf } from '@/tests/unit/components/render';
import { demoDirectory } from '@/tests/unit/demo-directory';
import { look, source } from '@/tests/unit/examples';

function reasonOf(slug: string, today: string): string {
  const directory = demoDirectory(today);
  const contact = directory.contacts.find((entry) => entry.slug === slug);
  if (!contact) throw new Error(`There is no contact "${slug}".`);
  return markupOf(<StandingReason contact={contact} directory={directory} />);
}

/** The visible words, and those that the guard puts in their place. */
function shownAndHidden(markup: string): [string, string] {
  const [shown = '', hidden = ''] = markup.split('hidden=""');
  return [shown, hidden];
}

describe('the reason for a confirmed status', () => {
  it('is taken back on its day, with words that hold afterwards', () => {
    const [shown, hidden] = shownAndHidden(reasonOf('uk-bookings', '2026-11-23'));
    expect(shown).toContain('data-until="2026-11-30"');
    expect(shown).toContain('We rely on this until 14 February 2027.');
    expect(hidden).toContain('until 14 February 2027 at the latest, and this page knows of no');
    expect(hidden).not.toContain('We rely on this');
  });

  it('is followed by what makes an official page safe, once it is taken back', () => {
    const [shown, hidden] = shownAndHidden(reasonOf('contact-form', '2026-11-23'));
    expect(shown).not.toContain('lies on an official site');
    expect(shown).not.toContain('data-until="2026-11-30"');
    expect(hidden).toContain('lies on an official site');
  });

  it('is that of an ended check in a build of a later day', () => {
    const markup = reasonOf('uk-bookings', '2027-02-15');
    expect(markup).toContain('We relied on this until 14 February 2027.');
    expect(markup).not.toContain('data-until');
  });
});

describe('the badge of a claim and the basis of an answer', () => {
  const sources = new Map([['contact-page', { ...source({}), slug: 'contact-page' }]]);
  const confirmed = {
    status: 'confirmed',
    verification: look({}),
    ...validity('2027-01-01', null),
  } as const;

  it.each([
    [<ClaimStatusBadge key="badge" standing={confirmed} />, 'Confirmed', 'Needs a new check'],
    [
      <AnswerBasis key="basis" basis={confirmed} sources={sources} />,
      'as they stood on 1 January 2026',
      'Our copies of them',
    ],
  ])('end on their last day', (component, before, afterwards) => {
    const markup = markupOf(component);
    const [shown, hidden] = shownAndHidden(markup);
    expect(markup).toContain('data-until="2027-01-01"');
    expect(shown).toContain(before);
    expect(hidden).toContain(afterwards);
    expect(shown).not.toContain(afterwards);
  });

  it('do not end when nothing confirms them', () => {
    const answer = markupOf(<AnswerBasis basis={unverified} sources={sources} />);
    expect(markupOf(<ClaimStatusBadge standing={unverified} />)).not.toContain('data-until');
    expect(answer).not.toContain('data-until');
    expect(answer).toContain('We have not checked these words');
  });

  it('tell of an answer that ended, or that pages speak against, with what was read', () => {
    const looked = { validThrough: null, verification: look({}) };
    const ended: ClaimStanding = { ...looked, status: 'expired' };
    const against: ClaimStanding = { ...looked, status: 'contradicted' };
    const basisOf = (basis: ClaimStanding) =>
      markupOf(<AnswerBasis basis={basis} sources={sources} />);
    expect(basisOf(ended)).toMatch(/Our copies of them .*Contact us/s);
    expect(basisOf(against)).toMatch(/Contradicted.*Official pages say otherwise.*Contact us/s);
    const ofClaim = basisOf({ ...looked, status: 'contradicted', verification: null });
    expect(ofClaim).toContain('contradict what others claim');
    for (const markup of [basisOf(ended), basisOf(against)]) {
      expect(markup).not.toContain('We are open on weekdays');
    }
  });
});
