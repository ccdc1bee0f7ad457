import { describe, expect, it } from 'vitest';
import { addressFault, isRegistrable } from '@/lib/domain/addresses/plain-address';

describe('addressFault', () => {
  it.each([
    'https://www.pinterest.com/',
    'https://HELP.pinterest.com/a@b?c=https://d:1',
    'https://www.ncsc.admin.ch/x',
    'https://paperkite.example',
    'https://someone.github.io/x',
  ])('finds nothing in %s', (address) => {
    expect(addressFault(address)).toBeNull();
  });

  it.each([
    ['nothing', 'unreadable'],
    ['https://a.example@b.example/', 'user-name'],
    ['https://@b.example/', 'user-name'],
    ['https://a.example:8443/', 'port'],
    ['https://a.example:443/', 'port'],
    ['https://a.example:/', 'port'],
    ['https://192.0.2.7/', 'ip-address'],
    ['https://3221225991/', 'ip-address'],
    ['https://0xc0.0x00.0x02.0x07/', 'ip-address'],
    ['https://[2001:db8::7]/', 'ip-address'],
    ['https://a.example./', 'trailing-dot'],
    ['https://pіnterest.com/', 'letters'],
    ['https://xn--pnterest-9ya.com/', 'letters'],
    ['https://ａ.example/', 'letters'],
    ['https://a。example/', 'letters'],
    ['https://localhost/', 'letters'],
    ['https://a.notasuffix/', 'unknown-domain'],
    ['https://a.example\\b/', 'unreadable'],
  ])('finds in %s: %s', (address, fault) => {
    expect(addressFault(address)).toBe(fault);
  });
});

describe('isRegistrable', () => {
  it.each(['pinterest.com', 'pinterest.co.uk', 'someone.github.io', 'paperkite.example'])(
    'is true of %s',
    (domain) => {
      expect(isRegistrable(domain)).toBe(true);
    },
  );

  it.each(['com', 'co.uk', 'github.io', 'blogspot.com'])('is false of %s', (domain) => {
    expect(isRegistrable(domain)).toBe(false);
  });
});
