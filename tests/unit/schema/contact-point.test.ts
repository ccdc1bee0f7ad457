import { describe, expect, it } from 'vitest';
import {
  emailContactSchema,
  phoneContactSchema,
  replyTimeSchema,
} from '@/lib/schema/contact-point';

describe('a reply time', () => {
  it.each([
    [0, 1440, true],
    [24, 24, true],
    [48, 24, false],
  ])('from %i to %i hours is accepted: %s', (minimumHours, maximumHours, accepted) => {
    expect(replyTimeSchema.safeParse({ minimumHours, maximumHours }).success).toBe(accepted);
  });
});

describe('the value of a phone line', () => {
  const { value } = phoneContactSchema.shape;

  it.each(['+12125550142', '+442079460123'])('%s is E.164', (number) => {
    expect(value.safeParse(number).success).toBe(true);
  });

  it.each([
    '12125550142',
    '+1 212 555 0142',
    '+0123456789',
    '+1234567890123456',
    'tel:+12125550142',
  ])('%s is refused', (number) => {
    expect(value.safeParse(number).success).toBe(false);
  });
});

describe('the value of an e-mail contact', () => {
  const { value } = emailContactSchema.shape;

  it('is one address in lower case', () => {
    expect(value.safeParse('privacy-support@example.com').success).toBe(true);
    expect(value.safeParse('ad-reviews@account.example.com').success).toBe(true);
  });

  it.each([
    'Press@example.com',
    'a@b',
    'a@example.com?subject=x',
    'a@@example.com',
    'a b@example.com',
  ])('%s is refused', (address) => {
    expect(value.safeParse(address).success).toBe(false);
  });
});
