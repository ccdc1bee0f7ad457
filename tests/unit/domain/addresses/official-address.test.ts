import { describe, expect, it } from 'vitest';
import {
  isAuthority,
  isOfficialHost,
  isOfficialMailbox,
  isOfficialPage,
  isOfficialVoice,
} from '@/lib/domain/addresses/official-address';
import type { OwnPlace } from '@/lib/schema/parts/place';
import { ownPlaceSchema } from '@/lib/schema/parts/place';
import { organization } from '@/tests/unit/examples';

const place = (own: Partial<OwnPlace>) => ownPlaceSchema.parse(own);

const pins = organization({
  officialDomains: ['pinterest.com', 'pinterest.co.uk'],
  ownPlaces: [
    place({ host: 'pinterest.com', pages: ['/'] }),
    place({ host: '*.pinterest.com', pages: ['/'] }),
    place({
      host: 'help.pinterest.com',
      pages: ['/contact?step=2', '/members/rules'],
      pathPrefixes: ['/en', '/members/'],
      except: ['/members/by-members/', '/en/leave/'],
    }),
    place({ host: 'elsewhere.example', pathPrefixes: ['/'] }),
  ],
  publicAuthorities: [
    { host: 'police.example', pathPrefix: '/fraud/', name: 'The police' },
    { host: 'guard.example', pathPrefix: '/', name: 'The guard' },
  ],
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
  it.each([
    'https://pinterest.com',
    'https://PINTEREST.com/',
    'https://ru.pinterest.com/',
    'https://help.pinterest.com/en',
    'https://help.pinterest.com/en/article/a',
    'https://help.pinterest.com/en/article/a/',
    'https://help.pinterest.com/members/rules/',
    'https://help.pinterest.com/contact?step=2',
    'https://help.pinterest.com/contact/?step=2',
  ])('is %s', (address) => {
    expect(isOfficialPage(address, pins)).toBe(true);
  });

  it.each([
    'https://pinterest.com@evil.example/',
    'https://evil.example/pinterest.com',
    'https://evil.example/?https://pinterest.com',
    'https://evil.example#pinterest.com',
    'https://evil.example\\@pinterest.com',
    'https://pínterest.com/',
    'https://evil.example/help.pinterest.com/en',
    'pinterest.com',
    'not an address',
    'http://help.pinterest.com/en',
    'https://help.pinterest.com:8443/en',
    'https://desk@help.pinterest.com/en',
  ])('is not %s', (address) => {
    expect(isOfficialPage(address, pins)).toBe(false);
  });

  it.each([
    ["a member's page", 'https://www.pinterest.com/official_support_desk/'],
    ["a member's pin", 'https://www.pinterest.com/pin/1234567890123/'],
    ['a redirect', 'https://www.pinterest.com/offsite/?url=https://evil.example'],
    ['a home page with a query', 'https://www.pinterest.com/?next=https://evil.example'],
    ['a page beside a prefix', 'https://help.pinterest.com/english'],
    ['what is excepted', 'https://help.pinterest.com/members/by-members/desk'],
    ['what is excepted, in capitals', 'https://help.pinterest.com/members/BY-members/desk'],
    ['what is excepted, escaped', 'https://help.pinterest.com/en/l%65ave/desk'],
    ['what is excepted, as a whole', 'https://help.pinterest.com/en/leave'],
    ['what dots lead out of', 'https://help.pinterest.com/en/../desk'],
    ['what escaped dots lead out of', 'https://help.pinterest.com/en/%2e%2e/desk'],
    ['what an escaped slash may lead out of', 'https://help.pinterest.com/en/..%2fdesk'],
    ['what a double escape may lead out of', 'https://help.pinterest.com/en/%252e%252e/desk'],
    ['what an empty part may lead out of', 'https://help.pinterest.com/en//desk'],
    ['what a parameter may change', 'https://help.pinterest.com/en;desk'],
    ['a listed page with a slash behind its query', 'https://help.pinterest.com/contact?step=2/'],
    ['a listed page with another query', 'https://help.pinterest.com/contact?step=2&to=desk'],
    ['a listed page without its query', 'https://help.pinterest.com/contact'],
    ['a page below one that is listed alone', 'https://ru.pinterest.com/desk'],
    ['a fragment', 'https://help.pinterest.com/en#desk'],
    ['an empty fragment', 'https://help.pinterest.com/en#'],
    ['a host of the domain that nobody listed', 'https://a.b.pinterest.co.uk/'],
    ['a place on a domain that is not official', 'https://elsewhere.example/'],
  ])('is not %s', (_, address) => {
    expect(isOfficialPage(address, pins)).toBe(false);
  });
});

describe('an authority', () => {
  it.each([
    'https://police.example/fraud/',
    'https://police.example/fraud/a',
    'https://guard.example',
  ])('speaks at %s', (address) => {
    expect(isAuthority(address, pins)).toBe(true);
  });

  it.each([
    'https://police.example/',
    'https://police.example/frauds',
    'https://police.example/fraud/..%2fshop',
    'https://police.example/fraud/?to=https://evil.example',
    'https://desk.police.example/fraud/',
    'https://guard.example/#call',
    'https://guard.example:8443/',
    'http://guard.example/',
    'https://help.pinterest.com/en',
  ])('does not speak at %s', (address) => {
    expect(isAuthority(address, pins)).toBe(false);
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
    'https://help.pinterest.com/en',
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
    'https://medium.example/pins/post?to=evil',
    'https://medium.example/pins/post#call',
    'https://medium.example/pins/..%2fevil/post',
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
