import { describe, expect, it } from 'vitest';
import { imitation, isOneSlipAway, skeleton } from '@/lib/domain/addresses/look-alike-domain';
import { organization } from '@/tests/unit/examples';

const pins = organization({
  officialDomains: ['pinterest.com', 'pinterest.co.uk'],
  officialAccounts: [{ host: 'design.pinterest.systems', pathPrefix: '/', name: 'Design' }],
});

describe('imitation', () => {
  it.each([
    'pintrest.com',
    'pinterrest.com',
    'pinteerst.com',
    'plnterest.com',
    'p1nterest.com',
    'pínterest.com',
    'рinterest.com',
    'pinterest.com.evil.example',
    'pinterest-support.com',
    'pinterestsupport.com',
    'help-pinterest.example',
    'pinterest.evil.example',
    'pinterest.biz',
    'pin-terest.com',
    // A word of its own, and one slip away: rather told once too often.
    'interest.example',
  ])('is %s', (host) => {
    expect(imitation(host, pins)?.domain).toBe('pinterest.com');
  });

  it.each([
    'pinterest.com',
    'help.pinterest.com',
    'www.pinterest.co.uk',
    'design.pinterest.systems',
    'point.example',
    'yourhelpfulaffiliate.com',
    'medium.com',
    'github.com',
    '',
  ])('is not %j', (host) => {
    expect(imitation(host, pins)).toBeNull();
  });

  it('tells the name itself below another suffix from an imitation of it', () => {
    expect(imitation('community.pinterest.biz', pins)?.sameName).toBe(true);
    expect(imitation('pinterest.com.evil.example', pins)?.sameName).toBe(false);
    expect(imitation('pintrest.com', pins)?.sameName).toBe(false);
  });
});

describe('isOneSlipAway', () => {
  it.each([
    ['abc', 'ab', true],
    ['abc', 'abcd', true],
    ['abc', 'axc', true],
    ['abc', 'acb', true],
    ['abc', 'abc', false],
    ['abcd', 'badc', false],
    ['abc', 'cba', false],
    ['abc', 'abcde', false],
  ])('%s, %s: %s', (one, other, expected) => {
    expect(isOneSlipAway(one, other)).toBe(expected);
    expect(isOneSlipAway(other, one)).toBe(expected);
  });
});

describe('skeleton', () => {
  it('is the same for names that look the same', () => {
    expect(skeleton('раураl')).toBe(skeleton('paypal'));
    expect(skeleton('rnodem')).toBe(skeleton('modern'));
    expect(skeleton('g00gle')).toBe(skeleton('google'));
  });
});
