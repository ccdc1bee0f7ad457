import { describe, expect, it } from 'vitest';
import { checkValues } from '@/lib/domain/check/check-value';
import { makeCheckerIndex } from '@/lib/domain/check/checker-index';
import { findValues } from '@/lib/domain/check/pasted-value';
import { directoryOf } from '@/tests/support/directory-of';
import { testDay } from '@/tests/support/sites';
import { writtenAddresses } from '@/tests/support/written-addresses';
import { writtenNumbers } from '@/tests/support/written-numbers';

const clock = { today: testDay, built: testDay };
const lists = {
  real: makeCheckerIndex(directoryOf('real')),
  demo: makeCheckerIndex(directoryOf('demo')),
};

function check(site: 'real' | 'demo', text: string, country = '', at = clock) {
  const list = lists[site];
  return checkValues(
    findValues(text, {
      country,
      otherCountries: list.countries,
      officialDomains: list.officialDomains,
    }),
    list,
    at,
  );
}

const verdicts = (...question: Parameters<typeof check>) =>
  check(...question).map(({ verdict }) => verdict);

describe.each(['real', 'demo'] as const)('the %s directory', (site) => {
  it('knows each of its numbers in every writing', () => {
    const forms = writtenNumbers(site);
    expect(forms.length).toBeGreaterThan(300);
    const wrong = forms
      .map(({ text, country, verdicts: right }) => ({
        text,
        country,
        right,
        got: verdicts(site, text, country),
      }))
      .filter(({ right, got }) => got.join() !== right.join());
    expect(wrong).toEqual([]);
  });

  it.each(writtenAddresses[site])('answers $text', ({ text, verdicts: right }) => {
    const found = verdicts(site, text);
    expect(found.length > 0 ? found : ['unreadable']).toEqual(right);
  });
});

describe('a verdict', () => {
  it('never depends on a digit less: each listed number with its last digit changed is unknown', () => {
    const numbers = writtenNumbers('real').filter(({ text }) => /^\+\d+$/.test(text));
    expect(numbers.length).toBeGreaterThanOrEqual(25);
    const known = new Set(numbers.map(({ text }) => text));
    for (const { text } of numbers) {
      const other = text.slice(0, -1) + ((Number(text.slice(-1)) + 5) % 10);
      if (!known.has(other)) expect(verdicts('real', other)).toEqual(['not-listed']);
    }
  });

  it.each([
    ['on a page of seven days', '2026-11-30', 'confirmed'],
    ['on a page of eight days', '2026-12-01', 'expired'],
    ['by a clock before the build', '2026-11-22', 'expired'],
  ])('of a confirmed number %s', (_, today, right) => {
    expect(verdicts('demo', '+442079460123', '', { ...clock, today })).toEqual([right]);
  });

  it('of an address does not end sooner on a page that grows old', () => {
    const at = { ...clock, today: '2026-12-24' };
    expect(verdicts('demo', 'tickets@lanternferry.example', '', at)).toEqual(['confirmed']);
  });

  it('shows a confirmed number, and no digit of another', () => {
    expect(check('demo', '0044 20 7946 0123')[0]?.shown).toBe('+44 20 7946 0123');
    for (const text of ['+442079460777', '+12065550117', '+61270100123', '+442079460000']) {
      expect(check('demo', text)[0]).toMatchObject({ shown: '' });
    }
  });

  it('says as which country it read a national writing, and whether that one was chosen', () => {
    expect(check('demo', '020 7946 0123')[0]).toMatchObject({ country: 'GB', chosen: false });
    expect(check('demo', '020 7946 0123', 'GB')[0]).toMatchObject({ country: 'GB', chosen: true });
    expect(check('demo', '030 99998888', 'DE')[0]).toMatchObject({
      verdict: 'not-listed',
      read: '+49 30 99998888',
      country: 'DE',
      chosen: true,
    });
    expect(check('demo', '+44 20 7946 0123', 'DE')[0]).toMatchObject({
      country: '',
      chosen: false,
    });
  });

  it('takes the chosen country at its word, where that country has such a number', () => {
    expect(verdicts('demo', '030 23125417', 'DE')).toEqual(['confirmed']);
    expect(verdicts('demo', '02 7010 0123', 'AU')).toEqual(['retired']);
    expect(verdicts('demo', '020 7946 0123', 'AT')).toEqual(['not-listed']);
  });

  it.each([
    ['https://pinterest.com@evil.example', 'evil.example', ['user-name']],
    ['https://login.pinterest.com.evil.co.uk', 'evil.co.uk', ['imitation']],
    ['http://10.0.0.1/', '10.0.0.1', ['machine-address']],
    ['https://medium.com/pinterest-engineering/x', 'medium.com', ['official-account']],
    ['https://medium.com/someone/x', 'medium.com', []],
    ['https://pinterest.github.io', 'pinterest.github.io', ['imitation']],
    ['https://p\u0456nterest.com', 'xn--pnterest-thh.com', ['imitation']],
    ['https://example.org', 'example.org', []],
  ])('of %s names the part that counts, and what is odd', (text, shown, cautions) => {
    expect(check('real', text)[0]).toMatchObject({ verdict: 'not-listed', shown, cautions });
  });
});

describe('a link that is not plain', () => {
  it.each([
    'javascript:alert(1)//www.pinterest.com/',
    'javascript:alert(1)//https://www.pinterest.com/',
    'javascript://www.pinterest.com/%0aalert(1)',
    'javascript: alert(1) //www.pinterest.com',
    'javascript:x;//www.pinterest.com',
    'data:text/html,https://www.pinterest.com',
    'view-source:https://www.pinterest.com/',
    'blob:https://www.pinterest.com/1',
    'intent://www.pinterest.com/#Intent;scheme=https;end',
    'https://www.pinterest.com\\@evil.example',
    'https://www.pinterest.com\\.evil.example',
    'https:\\\\www.pinterest.com',
    'https://user:secret@www.pinterest.com/',
    'https://www.pinterest.com:8443/',
    'https://evil.example/https://www.pinterest.com/',
    'evil.example/?to=https://www.pinterest.com/',
    'evil.example#https://www.pinterest.com/',
    'ftp://www.pinterest.com/',
    'ms-word:ofe|u|https://www.pinterest.com/a.doc',
    'mailto:x@evil.example?body=https://www.pinterest.com',
    'web.archive.org/web/2020/https://www.pinterest.com/',
    'https:///www.pinterest.com',
    'https://@www.pinterest.com',
    '//evil.example/www.pinterest.com',
  ])('is never official: %s', (text) => {
    const found = check('real', text).map(({ verdict }) => verdict);
    expect(found).not.toContain('official-domain');
    expect(found).not.toContain('confirmed');
    expect(found.length).toBeGreaterThan(0);
  });

  it.each([
    'https://www.pinterest.com/',
    'Visit:https://help.pinterest.com/x',
    '(https://www.pinterest.com/)',
    '→https://www.pinterest.com/',
    '[www.pinterest.com](https://www.pinterest.com/)',
    '[help](https://www.pinterest.com/)',
    '1. https://www.pinterest.com/',
    'Site…www.pinterest.com',
    'href="https://www.pinterest.com/"',
    'www.pinterest.com,help.pinterest.com',
    '//help.pinterest.com/x',
    'It says "www.pinterest.com".',
  ])('is told from one that is: %s', (text) => {
    expect(check('real', text)[0]).toMatchObject({ verdict: 'official-domain' });
  });
});

describe('the list', () => {
  it.each(['real', 'demo'] as const)(
    'of the %s directory has no unconfirmed value, in any form',
    (site) => {
      const text = JSON.stringify(lists[site]);
      const { contacts, retired } = directoryOf(site);
      const unconfirmed = [...contacts, ...retired]
        .filter((entry) => !('standing' in entry) || entry.standing.status !== 'confirmed')
        .map(({ value }) => value.replace(/^https:\/\/|^\+\d\d?/, ''));
      expect(unconfirmed.length).toBeGreaterThan(5);
      const held = new Set(text.split('"'));
      expect(unconfirmed.filter((value) => held.has(value))).toEqual([]);
      expect(text.match(/\d{7,}/g) ?? []).toEqual(
        lists[site].entries
          .filter(({ kind, status }) => kind === 'phone' && status === 'confirmed')
          .map(({ key }) => key.slice(1)),
      );
    },
  );

  it('says of a confirmed line for staff that it is for them only', () => {
    const [line] = check('demo', '+442079460888');
    expect(line).toMatchObject({ verdict: 'confirmed' });
    expect(line?.entry).toMatchObject({ slug: 'staff-duty-desk', audience: 'Lantern Ferry staff' });
    expect(check('demo', '+442079460123')[0]?.entry?.audience).toBe('');
  });

  it('is the same whether reported numbers may be shown or not', () => {
    const directory = directoryOf('real');
    const organization = { ...directory.organization, reportedNumbers: 'hide' as const };
    expect(makeCheckerIndex({ ...directory, organization })).toEqual(lists.real);
  });
});
