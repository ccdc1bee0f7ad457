import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkValues } from '@/lib/domain/check/check-value';
import { makeCheckerIndex } from '@/lib/domain/check/checker-index';
import { findValues } from '@/lib/domain/check/pasted-value';
import { depth } from '@/tests/support/depth';
import { directoryOf } from '@/tests/support/directory-of';
import { testDay } from '@/tests/support/sites';
import { listedNumbers } from '@/tests/support/written-numbers';

/** The same texts on every machine. */
const seed = 20261123;
const numRuns = depth(600, 30_000);

const clock = { today: testDay, built: testDay };
const lists = {
  real: makeCheckerIndex(directoryOf('real')),
  demo: makeCheckerIndex(directoryOf('demo')),
};

function check(site: 'real' | 'demo', text: string, country = '') {
  const { countries, officialDomains } = lists[site];
  const reader = { country, otherCountries: countries, officialDomains };
  return checkValues(findValues(text, reader), lists[site], clock);
}

const verdicts = (...question: Parameters<typeof check>) =>
  check(...question).map(({ verdict }) => verdict);

describe('a number that is more than a confirmed one', () => {
  it.each([
    '+91-800-555-0199',
    '0900-1-212-555-0142',
    '+91 (212) 555-0142',
    '+61-800-555-0199',
    '+31-212-555-0142',
    '0041-800-555-0199',
    '+44 1-212-555-0142',
    '+1-900-1-212-555-0142',
    '**21*+12125550142#',
    '*31#+12125550142',
    '1-800-555-0199-5',
    '1-800-KKK-0199-55',
    '+91-800-KKK-0199',
    '0900-1-800-KKK-0199',
    '+91 1-800-KKK-0199',
    '0900 123 020 7946 0123',
    '+44 20 7946 0123,,5',
    '+44 20 7946 0123*5',
    '++442079460123',
    '123456+442079460123',
    '+442079460123+',
    '+1 1 212 555 0142',
    '011 11 212 555 0142',
    '#21#020 7946 0123',
  ])('is not confirmed: %s', (text) => {
    for (const country of ['', 'US', 'GB', 'DE']) {
      expect(verdicts('demo', text, country)).not.toContain('confirmed');
    }
  });

  const confirmed = listedNumbers(directoryOf('demo')).filter(
    ({ verdict }) => verdict === 'confirmed',
  );

  it('is not confirmed, whatever stands right before or after each confirmed number', () => {
    expect(confirmed.length).toBeGreaterThan(5);
    const signs = fc
      .string({ unit: fc.constantFrom(...'0123456789+*'), minLength: 1, maxLength: 6 })
      .filter((text) => /[\d+*]/.test(text));
    const separator = fc.constantFrom('', ' ', '-', '.', '/', ',', ':', ';', '(', ')', '_', '|');
    const country = fc.constantFrom('', 'US', 'GB', 'DE', 'AU', 'SE');
    fc.assert(
      fc.property(
        fc.constantFrom(...confirmed),
        fc.boolean(),
        signs,
        separator,
        fc.boolean(),
        country,
        ({ number, international }, grouped, added, between, before, chosen) => {
          const written = grouped ? international : number;
          const text = before ? added + between + written : written + between + added;
          expect([text, ...verdicts('demo', text, chosen)]).not.toContain('confirmed');
        },
      ),
      { seed, numRuns },
    );
  });

  it('is not confirmed without a plus, unless the digits are the number itself', () => {
    const digits = fc.string({
      unit: fc.constantFrom(...'0123456789'),
      minLength: 1,
      maxLength: 5,
    });
    const separator = fc.constantFrom('', ' ', '-', '.', ') ');
    fc.assert(
      fc.property(
        fc.constantFrom(...confirmed),
        digits,
        separator,
        fc.boolean(),
        ({ national, country, callingCode }, added, between, before) => {
          const text = before ? added + between + national : national + between + added;
          // With its country code, or the digit that calls begin with, it is the number itself.
          const codes = [callingCode, `${callingCode}0`];
          const abroad = ['', '00', '011', '0011', '010'].flatMap((exit) =>
            codes.map((code) => exit + code),
          );
          fc.pre(!before || !['0', '1', ...abroad].includes(added));
          for (const chosen of ['', country]) {
            expect([text, ...verdicts('demo', text, chosen)]).not.toContain('confirmed');
          }
        },
      ),
      { seed, numRuns },
    );
  });

  it('says so, and is told from the number by itself in one text', () => {
    const found = check('demo', '+1 212 555 0142 and **21*+12125550142#');
    expect(found.map(({ verdict, cautions }) => [verdict, cautions])).toEqual([
      ['confirmed', []],
      ['not-listed', ['not-alone']],
    ]);
  });

  it.each([
    ['1. +44 20 7946 0123\n2. +1 212 555 0142', ['confirmed', 'confirmed']],
    ['+1 212 555 0142 24/7', ['confirmed']],
    ['Line 2: 020 7946 0123', ['confirmed']],
    ['+442079460123|+12125550142', ['confirmed', 'confirmed']],
    ['020 7946 0123, '.repeat(9), ['confirmed']],
    ['On 2026-11-23 020 7946 0123', ['confirmed']],
    ['<h1>020 7946 0123</h1>', ['confirmed']],
    ['+442079460123 +12125550142', ['confirmed', 'confirmed']],
    ['+44 20 7946 0123,0808 157 0133', ['confirmed', 'confirmed']],
    ['+44 20 7946 0123 ext. 12', ['confirmed']],
    ['https://evil.example/5 +44 20 7946 0123', ['not-listed', 'confirmed']],
  ])('is not seen in %j', (text, right) => {
    expect(verdicts('demo', text)).toEqual(right);
  });
});

describe('a reported number is known', () => {
  it.each([
    'Phone #: 866-724-1888',
    'Toll Free# 866-724-1888',
    'Ext 866-724-1888',
    '#8667241888',
    'Number # 18667241888',
    'No. 866-724-1888',
    'x8667241888',
    'Open 24/7 ext 866-724-1888',
    'tel://+18667241888',
    '866 724 1888 866 724 1888',
    '+1 [866] 724 1888',
    '866|724|1888',
    '866 724, 1888',
    '866:724:1888',
    '1-866-724-I888',
  ])('in %s', (text) => {
    expect(verdicts('real', text)).toEqual(['reported']);
  });

  it.each([
    ['01 472 9988', 'NG'],
    ['+52 1 55 4162 9988', ''],
    ['0052 1 55 4162 9988', ''],
  ])('as it was once dialled: %s', (text, country) => {
    expect(verdicts('real', text, country)).toEqual(['reported']);
  });

  it.each(['8667241888/02038659988', '02038659988-8667241888'])('beside another: %s', (text) => {
    expect(verdicts('real', text)).toEqual(['reported', 'reported']);
  });

  it('in the address of a messenger, which is judged, too', () => {
    expect(verdicts('real', 'https://wa.me/18667241888')).toEqual(['not-listed', 'reported']);
    expect(verdicts('real', 'https://api.whatsapp.com/send?phone=%2B18667241888')).toEqual([
      'not-listed',
      'reported',
    ]);
    expect(verdicts('real', 'whatsapp://send?phone=18667241888')).toEqual([
      'not-listed',
      'reported',
    ]);
    expect(verdicts('real', 'https://evil.example/18667241888')).toEqual(['not-listed']);
  });
});

it.each(['+1 (212) 555-O142', '1-800-555-O199', '1-212-555-OI42'])(
  'letters that look like digits are read as such first: %s',
  (text) => {
    expect(verdicts('demo', text)).toEqual(['confirmed']);
  },
);

describe('a trick with a link or an address', () => {
  it.each([
    ['intent://help.pinterest.com/contact#Intent;package=com.evil;end', ['not-listed']],
    ['javascript://help.pinterest.com/contact', ['not-listed']],
    ['ftp://help.pinterest.com/contact', ['not-listed']],
    ['https://evil.com,help.pinterest.com/contact', ['not-listed']],
    ['https://help.pinterest.com%00.evil.com', ['not-listed']],
    ['copyright@pinterest.com@evil.com', ['not-listed']],
    ['evil@evil.com@pinterest.com', ['not-listed']],
    ['copyright@pinterest.com%00.evil.com', ['not-listed']],
    ['[https://help.pinterest.com/contact](https://evil.com)', ['confirmed', 'not-listed']],
    ['[help.pinterest.com/contact](https://evil.com)', ['confirmed', 'not-listed']],
    ['evil!copyright@pinterest.com', ['official-domain']],
    ["o'copyright@pinterest.com", ['official-domain']],
    ['support&copyright@pinterest.com', ['official-domain']],
    ['evil/copyright@pinterest.com', ['official-domain']],
    ['evil\\copyright@pinterest.com', ['official-domain']],
    ['evil.com/copyright@pinterest.com', ['not-listed']],
    ["'copyright@pinterest.com'", ['confirmed']],
    ['**copyright@pinterest.com**', ['confirmed']],
    ['support @ pinterest . com', ['reported']],
    ['https://help.pinterest.com/contact?redirect=https://evil.com', ['not-listed']],
    ['https://help.pinterest.com/en/article/two-factor-authentication', ['official-domain']],
    ['https://help.pinterest.com/en/..%2fdesk', ['not-listed']],
    ['https://ru.pinterest.com/', ['official-domain']],
    ['https://ru.pinterest.com/official_support_desk/', ['not-listed']],
    ['https://www.pinterest.com/pin/1234567890123/', ['not-listed']],
    [
      'https://www.pinterest.com/email/click/?user_id=1&target=https%3A%2F%2Fevil.example',
      ['not-listed'],
    ],
    ['https://help.pinterest.com/contact?', ['confirmed']],
    [
      'https://help.pinterest.com/contact?current_page=about_you_page&personal_data=personal_data_view',
      ['expired'],
    ],
  ])('%s', (text, right) => {
    expect(verdicts('real', text)).toEqual(right);
  });

  it.each([
    'intent://help.pinterest.com/x',
    'https://help.pinterest.com%00.evil.com',
    'a@b.de@c.de',
  ])('is told, and no part of it is called a domain: %s', (text) => {
    expect(check('real', text)[0]).toMatchObject({
      cautions: ['not-plain'],
      shown: '',
      domain: '',
    });
  });

  it('does not hide a withdrawn site', () => {
    expect(verdicts('demo', 'ftp://lanternferry-refunds.example/')).toEqual(['retired']);
  });
});

describe('words with a dot between them', () => {
  it.each([
    'Please contact us.Thanks',
    'Mr.Smith',
    'file.pdf',
    'report.PDF',
    'I use Pinterest.Thanks',
    'main.js',
    'see us.Online now',
  ])('are no link: %s', (text) => {
    expect(verdicts('real', text)).toEqual([]);
  });

  it.each([
    ['pinterest.com', 'official-domain'],
    ['PINTEREST.COM', 'official-domain'],
    ['Pinterest.Com', 'official-domain'],
    ['pinterest.de', 'not-listed'],
    ['pinterest.abcde', 'not-listed'],
    ['evil.support', 'not-listed'],
    ['www.evil.abcde', 'not-listed'],
    ['evil.abcde/login', 'not-listed'],
  ])('are a link: %s', (text, right) => {
    expect(verdicts('real', text)).toEqual([right]);
  });
});

describe('a short code', () => {
  it.each([
    '72462',
    '911',
    '724 62',
    '*72462#',
    ' 2026 ',
    'Text HELP to 72462',
    'send YES to 72462.',
  ])('is %j', (text) => {
    const [found, ...others] = check('real', text);
    expect(found).toMatchObject({ verdict: 'not-listed', cautions: ['short-code'] });
    expect(text.replace(/\D/g, '')).toBe(found?.read);
    expect(others).toEqual([]);
  });

  it.each([
    'in 3 days',
    'since 2026',
    'we open at 900',
    '12',
    '7',
    'come to 1234',
    'nothing',
    '10:30',
  ])('is not %j', (text) => {
    expect(verdicts('real', text)).toEqual([]);
  });
});

describe('the number of a card or an account', () => {
  it.each([
    '4111 1111 1111 1111',
    '4111111111111111',
    '5555-5555-5555-4444',
    '3782 822463 10005',
    'DE89 3704 0044 0532 0130 00',
    'GB29NWBK60161331926819',
  ])('is no phone number: %s', (text) => {
    expect(check('real', text)).toMatchObject([{ kind: 'account', verdict: 'unreadable' }]);
  });

  it.each(['4111 1111 1111 1112', 'DE89 3704 0044 0532 0130 01', '866 724 1888 866 724 1888'])(
    'needs its check digits and groups: %s',
    (text) => {
      expect(check('real', text).map(({ kind }) => kind)).not.toContain('account');
    },
  );
});

it('shows the digits that were understood, of every number', () => {
  expect(check('real', 'call 866-724-1888 now')[0]).toMatchObject({
    verdict: 'reported',
    read: '+1 866 724 1888',
    shown: '',
  });
  expect(check('real', '+44 20 7946 0000')[0]).toMatchObject({
    verdict: 'not-listed',
    read: '+44 20 7946 0000',
  });
  expect(check('demo', '866 724 1888')[0]).toMatchObject({ read: '8667241888', country: '' });
  expect(check('real', 'pinterest.com')[0]?.read).toBe('');
});
