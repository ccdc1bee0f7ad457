import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLabel } from '@/lib/domain/addresses/punycode';

describe('a label in Punycode', () => {
  // From RFC 3492, section 7.1, and registered names.
  it.each([
    ['xn--ihqwcrb4cv8a8dqg056pqjye', '\u4ed6\u4eec\u4e3a\u4ec0\u4e48\u4e0d\u8bf4\u4e2d\u6587'],
    ['xn--bcher-kva', 'b\u00fccher'],
    ['xn--pnterest-thh', 'p\u0456nterest'],
    ['xn--fsqu00a', '\u4f8b\u5b50'],
    ['xn--h28h', '\u{1f603}'],
  ])('%s reads %s', (label, text) => {
    expect(decodeLabel(label)).toBe(text);
  });

  it.each(['pinterest', 'xn--\u00e9', 'xn--a-\u0000', 'xn--99999999'])('%j stays', (label) => {
    expect(decodeLabel(label)).toBe(label);
  });

  it('reads what the address parser wrote', () => {
    const letters = fc.constantFrom(...'abcxyz019\u0430\u0456\u03bf\u00e9\u4e2d\u3042');
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 12 }), (signs) => {
        const text = signs.join('').normalize('NFC');
        let host: string;
        try {
          host = new URL(`https://${text}.example`).hostname;
        } catch {
          return;
        }
        expect(decodeLabel(host.split('.')[0] ?? '')).toBe(text);
      }),
    );
  });

  it('never throws, whatever stands behind the prefix', () => {
    fc.assert(
      fc.property(fc.string(), (rest) => {
        expect(typeof decodeLabel(`xn--${rest}`)).toBe('string');
      }),
    );
  });
});
