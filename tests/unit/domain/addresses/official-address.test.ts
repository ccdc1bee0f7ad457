import { describe, expect, it } from 'vitest';
import {
  isOfficialHost,
  isOfficialMailbox,
  isOfficialPage,
  isOfficialVoice,
} from '@/lib/domain/addresses/official-address';
import { organization } from '@/tests/unit/examples';

const pins = organization({
  officialDomains: ['pinterest.com', 'pinterest.co.uk'],
  officialAccounts: [
    { host: 'medium.example', pathPrefix: '/pins/', name: 'Pins on Medium' },
    { host: 'talk.example', pathPrefix: '/pins', name: 'Pins on Talk' },
    { host: 'design.example', pathPrefix: '/', name: 'Design' },
  ],
});

describe('an official host', () => {
  it.each(['pinterest.com', 'help.pinterest.com', 'a.b.pinterest.com', 'pinterest.co.uk'])(
    'is %s',
    (host) => {
      expect(isOfficialHost(host, pins)).toBe(true);
    },
  );

  it.each([
    'evilpinterest.com',
    'evil-pinterest.com',
    'pinterest.com.evil.example',
    'pinterest.comx',
    'pinterest.co',
    'interest.com',
    'com',
    'pinterest-com.example',
    'xn--pnterest-9ya.com',
    'pinterest.com.',
    '',
  ])('is not %j', (host) => {
    expect(isOfficialHost(host, pins)).toBe(false);
  });
});

describe('an official page', () => {
  it.each(['https://help.pinterest.com/en', 'https://PINTEREST.com/', 'https://pinterest.com'])(
    'is %s',
    (address) => {
      expect(isOfficialPage(address, pins)).toBe(true);
    },
  );

  it.each([
    'https://pinterest.com@evil.example/',
    'https://evil.example/pinterest.com',
    'https://evil.example/?https://pinterest.com',
    'https://evil.example#pinterest.com',
    'https://evil.example\\@pinterest.com',
    'https://pínterest.com/',
    'pinterest.com',
    'not an address',
  ])('is not %s', (address) => {
    expect(isOfficialPage(address, pins)).toBe(false);
  });
});

describe('an official mailbox', () => {
  it.each(['press@pinterest.com', 'a@mail.pinterest.com'])('is %s', (address) => {
    expect(isOfficialMailbox(address, pins)).toBe(true);
  });

  it.each([
    'press@evilpinterest.com',
    'pinterest.com@evil.example',
    'press@pinterest.com@evil.example',
    'press@pinterest.com.evil.example',
  ])('is not %s', (address) => {
    expect(isOfficialMailbox(address, pins)).toBe(false);
  });
});

describe('an official voice', () => {
  it.each([
    'https://help.pinterest.com/',
    'https://medium.example/pins/post',
    'https://medium.example/pins/',
    'https://talk.example/pins',
    'https://talk.example/pins/1',
    'https://design.example/anything',
  ])('is heard at %s', (address) => {
    expect(isOfficialVoice(address, pins)).toBe(true);
  });

  it.each([
    'https://medium.example/',
    'https://medium.example/pins',
    'https://medium.example/pins-help/post',
    'https://medium.example/pins/../evil/post',
    'https://medium.example/pins/%2e%2e/evil/post',
    'https://talk.example/pins-refunds',
    'https://evil.medium.example/pins/post',
    'https://medium.example.evil.example/pins/post',
    'nothing',
  ])('is not heard at %s', (address) => {
    expect(isOfficialVoice(address, pins)).toBe(false);
  });

  it('of an account never makes a page official, so that it cannot confirm a contact', () => {
    expect(isOfficialPage('https://medium.example/pins/post', pins)).toBe(false);
  });
});
