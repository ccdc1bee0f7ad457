import { describe, expect, it } from 'vitest';
import { addressesIn, numberInAddress } from '@/lib/domain/text/number-in-address';

describe('numberInAddress', () => {
  it.each([
    'https://a.example/call-206-555-0143',
    'https://a.example/tel/2065550143',
    'https://a.example/?phone=2065550143',
    'https://a.example/a/206.555.0143',
    'https://a.example/a/1-800-555-0143',
    'https://a.example/a/+12065550143',
    'https://a.example/a/%2B12065550143',
    'https://call-206-555-0143.example/',
    'https://wa.me/12065550143',
  ])('finds one in %s', (address) => {
    expect(numberInAddress(address, [])).not.toBeNull();
  });

  it.each([
    'https://a.example/pin/2065550143',
    'https://a.example/article/115005550143-Phone',
    'https://a.example/2026/05/16/20260516',
    'https://a.example/papers/1702.04680/',
    'https://a.example/blob/5d4715addc9e68c157b33e245dd6af08a5ef5db9/x.md',
    'https://a.example/announce?key=600-202605041606BIZWIRE_20260504_BW431866-1',
  ])('takes the digits of %s for an id', (address) => {
    expect(numberInAddress(address, [])).toBeNull();
  });

  it('knows the digits of a number of ours anywhere', () => {
    expect(numberInAddress('https://a.example/pin/206-555.0143', ['2065550143'])).toBe(
      '2065550143',
    );
    expect(numberInAddress('https://a.example/pin/%32065550143', ['2065550143'])).toBe(
      '2065550143',
    );
    expect(numberInAddress('https://a.example/pin/2065550144', ['2065550143'])).toBeNull();
  });
});

describe('addressesIn', () => {
  it('finds addresses among words, and where', () => {
    expect(addressesIn('See https://a.example/x and [y](https://b.example/y).')).toEqual([
      { offset: 4, address: 'https://a.example/x' },
      { offset: 32, address: 'https://b.example/y' },
    ]);
  });
});
