import { describe, expect, it } from 'vitest';
import { isMachineAddress, plainHost, registeredPart } from '@/lib/domain/addresses/host-name';

describe('the part of a host that counts', () => {
  it.each([
    ['help.pinterest.com', 'pinterest.com'],
    ['pinterest.com', 'pinterest.com'],
    ['pinterest.com.evil.example', 'evil.example'],
    ['a.b.shop.co.uk', 'shop.co.uk'],
    ['www.firm.com.au', 'firm.com.au'],
    ['somebody.github.io', 'somebody.github.io'],
    ['192.168.1.1', '192.168.1.1'],
    ['[2001:db8::1]', '[2001:db8::1]'],
    ['localhost', 'localhost'],
  ])('of %s is %s', (host, part) => {
    expect(registeredPart(host)).toBe(part);
  });
});

it('a host is compared in lower case and without the dot of the root', () => {
  expect(plainHost('WWW.Pinterest.COM.')).toBe('www.pinterest.com');
});

it('an address of a machine is none of a site', () => {
  expect(['192.168.1.1', '[::1]', '1.example'].map(isMachineAddress)).toEqual([true, true, false]);
});
