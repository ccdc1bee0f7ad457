import { describe, expect, it } from 'vitest';
import { inadmissibility } from '@/lib/domain/trust/admissibility';
import type { ContactKind } from '@/lib/schema/contact-point';
import type { Source } from '@/lib/schema/source';
import type { Verification } from '@/lib/schema/verification';
import { organization, source, verification } from '@/tests/unit/examples';

const owner = organization({
  ownPlaces: [{ host: 'paperkite.example', pages: [], pathPrefixes: ['/'], except: ['/members/'] }],
});
const archived = { method: 'archived-copy', observedOn: '2025-12-31' } as const;
const undated = { method: 'undated-copy', observedOn: null } as const;

interface Situation {
  kind?: ContactKind;
  page?: Source;
  /** The log beside the verification, all of it resting on the page `read`. */
  beside?: Verification[];
  read?: Source;
}

function reason(check: Verification, situation: Situation = {}) {
  const { kind = 'phone', page = source({}), beside = [], read = source({}) } = situation;
  const sources = new Map([
    [check.source, page],
    ['read', read],
  ]);
  const verifications = [...beside.map((other) => ({ ...other, source: 'read' })), check];
  return inadmissibility(check, page, { kind, verifications, sources, owner });
}

describe('a verification', () => {
  it('rests on an official source, for every kind', () => {
    const page = source({ kind: 'third-party' });
    expect(reason(verification({}), { kind: 'web-page', page })).toBe('source-not-official');
  });

  it('by a copy confirms no phone number, but may speak against one', () => {
    const copy = verification({ method: 'archived-copy' });
    expect(reason(copy)).toBe('phone-needs-live-check');
    expect(reason(copy, { kind: 'email' })).toBeNull();
    expect(reason({ ...copy, finding: 'contradicts' })).toBeNull();
  });

  it.each([
    ["somebody else's host", 'https://videos.example/paper-kite/contact'],
    ["a member's page", 'https://paperkite.example/members/desk'],
    ['a redirect', 'https://paperkite.example/out?to=https://desk.example/'],
    ['a fragment', 'https://paperkite.example/contact#desk'],
  ])('on %s confirms no contact, but may speak against one', (_, url) => {
    const page = { ...source({}), url };
    for (const kind of ['phone', 'email', 'web-page'] as const) {
      expect(reason(verification({}), { kind, page })).toBe('source-off-domain');
    }
    expect(reason(verification({ finding: 'contradicts' }), { page })).toBeNull();
  });
});

describe('a test call', () => {
  const call = verification({ method: 'test-call', observedOn: '2026-04-01' });
  const liveRead = (own: Partial<Verification>) =>
    verification({ observedOn: '2026-01-01', ...own });

  it.each([
    ['2026-01-01', null],
    ['2025-12-31', 'call-needs-live-read'],
  ])('confirms for 90 days after the page was read live: on %s, %s', (observedOn, right) => {
    expect(reason(call, { page: source({ observedOn }) })).toBe(right);
  });

  it('goes on counting when its page is read again later', () => {
    expect(reason(call, { page: source({ observedOn: '2026-10-01' }) })).toBeNull();
  });

  it.each([archived, undated])('confirms by no copy alone: %j', (how) => {
    expect(reason(call, { page: source(how) })).toBe('call-needs-live-read');
    expect(reason({ ...call, finding: 'contradicts' }, { page: source(how) })).toBeNull();
  });

  it('confirms beside a check that read the same number on a live page', () => {
    expect(reason(call, { page: source(archived), beside: [liveRead({})] })).toBeNull();
  });

  it.each<[string, Verification, Source]>([
    ['too long ago', liveRead({ observedOn: '2025-12-31' }), source({})],
    ['of another number', liveRead({ value: '+12125550143' }), source({})],
    ['that spoke against it', liveRead({ finding: 'contradicts' }), source({})],
    ['by another call', liveRead({ method: 'test-call' }), source(archived)],
    ['on a copy', liveRead({ method: 'archived-copy' }), source({})],
    ['on a blog', liveRead({}), source({ kind: 'third-party' })],
    [
      "on a member's page",
      liveRead({}),
      { ...source({}), url: 'https://paperkite.example/members/desk' },
    ],
  ])('confirms nothing beside a check %s', (_, other, read) => {
    const situation = { page: source(archived), beside: [other], read };
    expect(reason(call, situation)).toBe('call-needs-live-read');
  });
});
