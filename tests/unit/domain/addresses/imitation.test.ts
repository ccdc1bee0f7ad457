import { describe, expect, it } from 'vitest';
import { imitates, imitation } from '@/lib/domain/addresses/imitation';
import { organization } from '@/tests/unit/examples';

const pins = organization({
  officialDomains: ['pinterest.com', 'pinterest.co.uk'],
  officialAccounts: [{ host: 'design.pinterest.systems', pathPrefix: '/', name: 'Design' }],
});

// What looks like pinterest.com is in the tests of the rule, which ask the page of checks as well.
describe('imitation', () => {
  it('tells the official domain that a host imitates', () => {
    expect(imitation('pintrest.com', pins)).toBe('pinterest.com');
  });

  it.each([
    'pinterest.com',
    'help.pinterest.com',
    'www.pinterest.co.uk',
    'design.pinterest.systems',
    '',
  ])('is none of the organisation by itself, nor of nothing: %j', (host) => {
    expect(imitation(host, pins)).toBeUndefined();
  });
});

describe('the name of a domain', () => {
  it.each([
    ['hbo.example', 'ibm.com', false],
    ['ibm.example', 'ibm.com', true],
    ['1bm-help.example', 'ibm.com', true],
    ['ibmhelp.example', 'ibm.com', false],
    ['example.shop', 'shop.com', false],
    ['10.0.0.1', '10.com', false],
    ['[::1]', '1.com', false],
  ])('that is short must be met exactly, and not as a suffix: %s and %s', (host, domain, is) => {
    expect(imitates(host, domain)).toBe(is);
  });

  it.each([
    ['\u0440\u0430\u0443\u0440\u0430l.example', 'paypal.com'],
    ['rnodem.example', 'modern.com'],
    ['rnoderm.example', 'modern.com'],
    ['clisco.example', 'disco.com'],
    ['g00gle.example', 'google.com'],
    ['starnetflix.example', 'netflix.com'],
    // Browsers open the official site for these; who writes them in a file means something else.
    ['\uff50interest.com', 'pinterest.com'],
    ['pin\u200bterest.com', 'pinterest.com'],
  ])('is seen in letters and pairs that look alike, and beside them: %s', (host, domain) => {
    expect(imitates(host, domain)).toBe(true);
  });

  it.each([
    ['a', '\u0430\u03b1\u0251\u00e44@'],
    ['b', '\u044c\u04328'],
    ['c', '\u0441\u03f2'],
    ['e', '\u0435\u0451\u04bd3'],
    ['i', '\u0456\u0457\u03b9\u04cf\u0131\u00ec1l|!'],
    ['o', '\u043e\u03bf\u05850'],
    ['s', '\u0455\u02825$'],
    ['t', '\u0442\u03c4\u021b7'],
    ['u', '\u03c5\u057d\u028b\u0446'],
  ])('is seen where %s is written %s', (letter, characters) => {
    const missed = [...characters].filter(
      (character) => !imitates(`${character.repeat(3)}.example`, `${letter.repeat(3)}.com`),
    );
    expect(missed).toEqual([]);
  });
});
