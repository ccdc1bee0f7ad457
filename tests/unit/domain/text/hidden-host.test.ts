import { describe, expect, it } from 'vitest';
import { findHosts } from '@/lib/domain/text/hidden-host';

describe('a site named in words', () => {
  it.each([
    ['Log in at pinterest-help.com.', 'pinterest-help.com'],
    ['(see www.desk.example/now)', 'www.desk.example'],
    ['Ask help.desk.co.uk, today', 'help.desk.co.uk'],
    ['ｄesk.example', 'desk.example'],
    ['de\u200bsk.example', 'desk.example'],
  ])('is found in %j', (text, host) => {
    expect(findHosts(text).map((found) => found.host)).toEqual([host]);
  });

  it.each([
    'Write to us.Then wait.',
    'Mr.Smith, e.g. on page 3.14',
    'README.md and file.pdf',
    'help@desk.example',
    'https://desk.example/contact',
    '/desk.example/',
  ])('is not seen in %j', (text) => {
    expect(findHosts(text)).toEqual([]);
  });

  it('is told where it stands', () => {
    expect(findHosts('a\u200b b.example')[0]?.offset).toBe(3);
  });
});
