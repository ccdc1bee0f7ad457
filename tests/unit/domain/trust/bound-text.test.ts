import { describe, expect, it } from 'vitest';
import type { BoundText } from '@/lib/domain/trust/bound-text';
import {
  answerText,
  boundDigest,
  claimText,
  costText,
  hoursText,
} from '@/lib/domain/trust/bound-text';
import { fullDigest } from '@/lib/domain/trust/short-digest';
import { number } from '@/tests/unit/examples';

const digesting =
  <Parts extends unknown[]>(text: (...parts: Parts) => BoundText) =>
  (...parts: Parts) =>
    boundDigest(text(...parts));
const answerDigest = digesting(answerText);
const claimDigest = digesting(claimText);
const costDigest = digesting(costText);
const hoursDigest = digesting(hoursText);

const answer = { question: 'May they ask?', answer: 'No.', body: 'Never. Hang up.\n' };
const claims = [
  { slug: 'never-asks', statement: 'They never ask.' },
  { slug: 'always-open', statement: 'They are always open.' },
];

describe('the digest of a text', () => {
  it('is that of its parts as JSON, behind its kind', () => {
    const text = JSON.stringify(['claim', 'They never ask.']);
    expect(claimDigest({ statement: 'They never ask.' })).toBe(fullDigest(text));
    const parts = ['answer', 'May they ask?', 'No.', 'Never. Hang up.', []];
    expect(answerDigest(answer, [])).toBe(fullDigest(JSON.stringify(parts)));
  });

  it('does not depend on white space that HTML shows as one space, or on the order of claims', () => {
    const digest = answerDigest(answer, claims);
    expect(answerDigest({ ...answer, body: '\n\tNever.\r\n  Hang\fup. ' }, claims)).toBe(digest);
    expect(answerDigest(answer, claims.toReversed())).toBe(digest);
  });

  it.each([
    ['a word in another part', { ...answer, answer: 'No. Never.', body: 'Hang up.' }, claims],
    ['another case', { ...answer, body: 'never. Hang up.' }, claims],
    ['a missing space', { ...answer, body: 'Never.Hang up.' }, claims],
    ['a blank that does not break', { ...answer, body: 'Never.\u00a0Hang up.' }, claims],
    ['an ideographic space', { ...answer, body: 'Never.\u3000Hang up.' }, claims],
    ['an accent written in two', { ...answer, question: 'Me\u0301?' }, claims],
    ['one claim less', answer, claims.slice(1)],
    ['the words of a claim', answer, [{ slug: 'never-asks', statement: 'They ask.' }, claims[1]]],
  ])('is another one for %s', (_, changed, named) => {
    const other = answerDigest(
      changed,
      named.filter((claim) => claim !== undefined),
    );
    expect(other).not.toBe(answerDigest(answer, claims));
  });
});

describe('the digest of hours', () => {
  const regular = [{ dayOfWeek: 'Monday' as const, opens: '09:00', closes: '17:00' }];
  const exception = {
    validFrom: '2026-12-25',
    validThrough: '2026-12-25',
    periods: [],
    source: 'contact-page',
  };
  const hours = { timeZone: 'Europe/London', regular, exceptions: [exception] };
  const digest = hoursDigest(number, hours, null);

  it('does not depend on the order of keys, nor on who is said to state them', () => {
    const { exceptions, regular: week, timeZone } = hours;
    const turned = { exceptions, sources: ['blog'], regular: week, timeZone };
    expect(hoursDigest(number, turned, null)).toBe(digest);
    const [{ closes, opens, dayOfWeek } = { closes: '', opens: '', dayOfWeek: 'Monday' as const }] =
      week;
    expect(hoursDigest(number, { ...hours, regular: [{ closes, opens, dayOfWeek }] }, null)).toBe(
      digest,
    );
  });

  it.each([
    ['zone', { ...hours, timeZone: 'Europe/Dublin' }],
    [
      'time',
      {
        ...hours,
        regular: [{ ...regular[0], dayOfWeek: 'Monday' as const, opens: '09:00', closes: '17:30' }],
      },
    ],
    [
      'season',
      {
        ...hours,
        regular: [
          {
            dayOfWeek: 'Monday' as const,
            opens: '09:00',
            closes: '17:00',
            validFrom: '2026-01-01',
          },
        ],
      },
    ],
    ['exception', { ...hours, exceptions: [] }],
    [
      'time on a special day',
      { ...hours, exceptions: [{ ...exception, periods: [{ opens: '10:00', closes: '11:00' }] }] },
    ],
    ['reason', { ...hours, exceptions: [{ ...exception, reason: 'Call us' }] }],
    ['source of an exception', { ...hours, exceptions: [{ ...exception, source: 'blog' }] }],
  ])('is another one for another %s', (_, changed) => {
    expect(hoursDigest(number, changed, null)).not.toBe(digest);
  });

  it('covers the words of the region that stand beside them', () => {
    const region = { stated: 'On Mondays.', assumption: 'In London.' };
    const digests = [null, region, { ...region, stated: 'Any time.' }, { stated: 'On Mondays.' }];
    expect(new Set(digests.map((words) => hoursDigest(number, hours, words))).size).toBe(4);
  });

  it('is that of one number: another number brings its own hours and cost', () => {
    expect(hoursDigest('+12125550143', hours, null)).not.toBe(digest);
    expect(costDigest(number, 'toll-free')).not.toBe(costDigest('+12125550143', 'toll-free'));
    expect(costDigest(number, 'toll-free')).not.toBe(costDigest(number, 'premium'));
  });
});
