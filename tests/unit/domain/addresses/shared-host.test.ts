import { describe, expect, it } from 'vitest';
import { isSharedHost } from '@/lib/domain/addresses/shared-host';

describe('a host that many share', () => {
  it.each([
    'facebook.com',
    'www.facebook.com',
    'sites.google.com',
    'docs.google.com',
    'zendesk.com',
    'kites.zendesk.com',
    'medium.com',
    'kites.notion.site',
    'kites.github.io',
    'kites.wordpress.com',
    'kites.s3.amazonaws.com',
    'kites.web.app',
    'kites.netlify.app',
    'wa.me',
    't.me',
  ])('is %s', (host) => {
    expect(isSharedHost(host)).toBe(true);
  });

  it.each([
    'pinterest.com',
    'help.pinterest.com',
    'pinterest.co.uk',
    'www.reportfraud.police.uk',
    'consumer.ftc.gov',
    'lanternferry.example',
    'notfacebook.com',
    'google.com',
    'support.google.com',
  ])('is not %s', (host) => {
    expect(isSharedHost(host)).toBe(false);
  });
});
