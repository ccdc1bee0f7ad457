import { describe, expect, it } from 'vitest';
import {
  canServe,
  formatNumber,
  judgeNumber,
  nationalDigits,
  plannedCost,
} from '@/lib/domain/numbers/phone-number';

describe('judgeNumber', () => {
  it('knows a number that fits its plan, and its country', () => {
    expect(judgeNumber('+442079460123')).toEqual({
      valid: true,
      canonical: '+442079460123',
      country: 'GB',
    });
  });

  it.each(['+5712659988', '+23414729988', '+19995550142'])(
    'says that %s fits no plan',
    (number) => {
      expect(judgeNumber(number).valid).toBe(false);
    },
  );

  it('gives the canonical form of a number with a trunk zero', () => {
    expect(judgeNumber('+4402079460123').canonical).toBe('+442079460123');
  });

  it('gives nothing for a text that is no number', () => {
    expect(judgeNumber('none')).toEqual({ valid: false, canonical: null, country: null });
  });
});

describe('formatNumber', () => {
  it('groups digits as their own plan does', () => {
    expect(formatNumber('+442079460123')).toBe('+44 20 7946 0123');
    expect(formatNumber('+12125550142')).toBe('+1 212 555 0142');
  });

  it('leaves a text alone that it cannot read', () => {
    expect(formatNumber('none')).toBe('none');
  });
});

describe('canServe', () => {
  it.each([
    ['+12125550142', 'US', true, 'it is a number of that country'],
    ['+12125550142', 'CA', false, 'its plan gives it to another country'],
    ['+18005550199', 'CA', true, 'toll-free numbers serve the whole plan'],
    ['+18005550199', 'JM', true, 'toll-free numbers serve the whole plan'],
    ['+18005550199', 'GB', false, 'the calling code is another'],
    ['+442079460123', 'GB', true, 'it is a number of that country'],
    ['+442079460123', 'FR', false, 'the calling code is another'],
    ['+5712659988', 'CO', true, 'an invalid number still has its calling code'],
    ['+5712659988', 'PE', false, 'an invalid number still has its calling code'],
    ['+12125550142', 'AQ', false, 'that territory has no calling code'],
  ])('%s for %s: %s, because %s', (number, country, expected) => {
    expect(canServe(number, country)).toBe(expected);
  });
});

describe('nationalDigits', () => {
  it('leaves out country code and trunk zero', () => {
    expect(nationalDigits('+442079460123')).toBe('2079460123');
    expect(nationalDigits('none 12')).toBe('12');
  });
});

describe('plannedCost', () => {
  it.each([
    ['+18005550199', 'toll-free'],
    ['+442079460123', 'standard-rate'],
    ['+449098790123', 'premium'],
    ['+4418001', null],
  ])('of %s: %s', (number, cost) => {
    expect(plannedCost(number)).toBe(cost);
  });
});
