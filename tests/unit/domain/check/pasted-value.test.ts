import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExtractedValue } from '@/lib/domain/check/pasted-value';
import { findValues } from '@/lib/domain/check/pasted-value';

const nowhere = { country: '', otherCountries: [], officialDomains: ['own.example'] };

function plain(value: ExtractedValue): string {
  if (value.kind === 'phone') return value.readings[0]?.number ?? '';
  if (value.kind === 'web') return value.url?.href ?? value.written;
  if (value.kind === 'email') return value.address;
  return value.kind === 'short-code' ? value.digits : 'account';
}

const found = (text: string, country = '') => findValues(text, { ...nowhere, country }).map(plain);

describe('the values of a text', () => {
  it('come in the order of the text, whatever they are', () => {
    expect(
      found('Mail a@b.example, call +44 20 7946 0123, see c.example/d or write to e@f.example.'),
    ).toEqual(['a@b.example', '+442079460123', 'https://c.example/d', 'e@f.example']);
  });

  it.each([
    ['+44 20 7946 0123\n+44 20 7946 0777', ['+442079460123', '+442079460777']],
    ['+44 20 7946 0123+44 20 7946 0777', ['+442079460123', '+442079460777']],
    ['+44 20 7946 0123, +1 212 555 0142', ['+442079460123', '+12125550142']],
    ['+44 20 7946 0123 / +1 212 555 0142', ['+442079460123', '+12125550142']],
    ['(+44) 20 7946 0123', ['+442079460123']],
    ['+ 44 20 7946 0123', ['+442079460123']],
    ['+0044 20 7946 0123', ['+442079460123']],
    ['+44 (0) 20 7946 0123', ['+442079460123']],
    ['+44 20 7946 0123 ext. 4567', ['+442079460123']],
    ['+44 20 7946 0123;ext=4567', ['+442079460123']],
    ['1-800-FLOWERS', ['+18003569377']],
    ['1-800-flowers', ['+18003569377']],
    ['1 800 FLOWERS', ['+18003569377']],
    ['+1.800.FLOWERS', ['+18003569377']],
    ['1-800-GOOD-FOOD-NOW', ['+18004663366']],
    ['call 888 now', []],
    ['pay $ 1,250.00 on 2026-11-23 at 10:30', []],
    ['24.12.2026', []],
    ['12345', ['12345']],
    ['12', []],
    ['4.5 stars', []],
  ])('of %j are these numbers', (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });

  it('are read in the way of the chosen country first', () => {
    expect(found('020 7946 0123', 'GB')).toEqual(['+442079460123']);
    expect(found('(212) 555-0142', 'US')).toEqual(['+12125550142']);
    expect(found('011 44 20 7946 0123', 'US')).toEqual(['+442079460123']);
    expect(found('0011 44 20 7946 0123', 'AU')).toEqual(['+442079460123']);
    expect(found('1800 975 711', 'AU')).toEqual(['+611800975711']);
  });

  it('survive a country without numbers of its own', () => {
    expect(found('+442079460123 020 7946 0123', 'AQ')).toContain('+442079460123');
  });

  it.each([
    ['https://a.example@b.example/', ['https://a.example@b.example/']],
    ['a.example:x@b.example', ['https://a.example:x@b.example/']],
    ['mailto:a@b.example?subject=c', ['a@b.example']],
    ['a (at) b (dot) example', ['a@b.example']],
    ['a at b dot c dot example', ['a@b.c.example']],
    ['look at b.example', ['https://b.example/']],
    ['"A B" <a@b.example>', ['a@b.example']],
    ['(see b.example/c)', ['https://b.example/c']],
    ['http://10.0.0.1:80/x', ['http://10.0.0.1/x']],
    ['10.0.0.1', ['https://10.0.0.1/']],
    ['999.0.0.1', []],
    ['javascript:alert(1)', []],
    ['data:text/html,x', []],
    ['https://', []],
    ['https://%', []],
  ])('of %j are these addresses', (text, addresses) => {
    expect(found(text)).toEqual(addresses);
  });

  it('are found without a fault and soon, whatever the text', () => {
    const signs = fc.constantFrom(
      ...'+0129(). -/@:#\\aA\u0430\u0660\u200b\ud83d',
      ' dot ',
      ' at ',
      '1-800-',
      'http://',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 300 }), (parts) => {
        expect(findValues(parts.join(''), nowhere).length).toBeLessThanOrEqual(50);
      }),
      { numRuns: 300 },
    );
  });
});
