import { describe, expect, it } from 'vitest';
import type { Look, Situation } from './random-contents';
import { daysLeft } from './truth-rule';

const number = '+442079460123';
const seen: Look = {
  value: number,
  source: 'first',
  age: 10,
  method: 'live-read',
  finding: 'confirms',
};

const call: Look = { ...seen, method: 'test-call' };

function left(looks: Look[], own: Partial<Situation> = {}, kind: 'phone' | 'email' = 'phone') {
  const line = { kind, value: number, looks };
  const situation: Situation = {
    today: '2026-11-23',
    lines: [line],
    sourceKinds: { first: 'official', second: 'third-party' },
    readAges: { first: 200, second: 0 },
    retired: [],
    hides: false,
    ...own,
  };
  return daysLeft(line, situation);
}

/** The examples of the truth rule itself, for the oracle must not be wrong in the same way. */
describe('the truth rule told once more', () => {
  it.each<[string, number | null, number | null]>([
    ['counts ninety days for a number', left([seen]), 80],
    ['lets the last day be one of them', left([{ ...seen, age: 90 }]), 0],
    ['ends after it', left([{ ...seen, age: 91 }]), null],
    ['counts a year for an address', left([{ ...seen, age: 365 }], {}, 'email'), 0],
    ['takes no call beside a page read too long ago', left([call]), null],
    [
      'takes one beside a page read ninety days before',
      left([call], { readAges: { first: 100 } }),
      80,
    ],
    ['takes one beside a check that read the page', left([call, { ...seen, age: 100 }]), 80],
    ['wants an official page', left([{ ...seen, source: 'second' }]), null],
    ['wants a page that is there', left([{ ...seen, source: 'nowhere' }]), null],
    ['wants this very value', left([{ ...seen, value: '+442079460124' }]), null],
    ['takes no copy for a number', left([{ ...seen, method: 'archived-copy' }]), null],
    ['takes one for an address', left([{ ...seen, method: 'archived-copy' }], {}, 'email'), 355],
    ['heeds who spoke against it since', left([seen, { ...seen, finding: 'contradicts' }]), null],
    ['and not before', left([seen, { ...seen, finding: 'contradicts', age: 11 }]), 80],
    ['knows nothing of itself', left([]), null],
    ['heeds what was withdrawn', left([seen], { retired: [{ kind: 'web', value: number }] }), null],
  ])('%s', (_, actual, expected) => {
    expect(actual).toBe(expected);
  });
});
