import { describe, expect, it } from 'vitest';
import { ContactValue } from '@/components/contact/contact-value';
import type { Contact, Directory } from '@/lib/domain/directory/directory';
import { markupOf } from '@/tests/unit/components/render';
import { demoDirectory as demo } from '@/tests/unit/demo-directory';

function shownValue(slug: string, directory: Directory): string {
  const contact = directory.contacts.find((candidate) => candidate.slug === slug);
  if (!contact) throw new Error(`There is no contact "${slug}".`);
  return markupOf(<ContactValue contact={contact} directory={directory} />);
}

describe('the value of a contact', () => {
  it('is a dial link while its check holds, on the last day too', () => {
    expect(shownValue('uk-bookings', demo('2027-02-14'))).toContain('href="tel:+44');
  });

  it('is text on a page that has grown too old, with the way to the page that states it', () => {
    const markup = shownValue('uk-bookings', demo('2026-11-23'));
    const [offered = '', old = '', ended = ''] = markup.split(' hidden="">');
    expect(offered).toContain('data-until="2027-02-14"><div data-until="2026-11-30"><a href="tel:');
    expect(old).toContain(
      'The number was <bdi>+44 20 7946 0123</bdi>. This page is more than 7 days',
    );
    expect(old).toMatch(
      /href="https:\/\/www\.lanternferry\.example\/[^"]*"[^>]*>.*Check it on the official page/,
    );
    expect(old + ended).not.toContain('tel:');
    expect(ended).toContain('<details');
    // Nothing is said twice where the check ends before the page is too old.
    expect(shownValue('uk-bookings', demo('2027-02-14'))).not.toContain('The number was');
  });

  it('is no link any more on the day after its check has ended', () => {
    const markup = shownValue('uk-bookings', demo('2027-02-15'));
    expect(markup).not.toContain('href=');
    expect(markup).toContain('<details');
  });

  it('stands behind its warning, outside of snippets, while nobody confirmed it', () => {
    const markup = shownValue('us-refunds', demo('2026-11-23'));
    expect(markup).not.toContain('href=');
    expect(markup.indexOf('Nobody has confirmed this number.')).toBeGreaterThan(0);
    expect(markup.indexOf('data-nosnippet')).toBeGreaterThan(
      markup.indexOf('Nobody has confirmed this number.'),
    );
  });

  it('says why it may not be used: ended, spoken against, or never confirmed', () => {
    const directory = demo('2026-11-23');
    expect(shownValue('de-freight', directory)).toContain('Its confirmation has ended.');
    expect(shownValue('us-accounts', directory)).toContain('Do not use it.');
    for (const slug of ['de-freight', 'us-accounts']) {
      expect(shownValue(slug, directory)).not.toContain('href=');
      expect(shownValue(slug, directory)).not.toContain('Nobody has confirmed this number');
    }
  });

  it('is not shown at all when the organisation hides reported numbers', () => {
    const directory = demo('2026-11-23');
    const organization = { ...directory.organization, reportedNumbers: 'hide' as const };
    const markup = shownValue('us-refunds', { ...directory, organization });
    expect(markup).toBe('<p>We do not show it, because it is not confirmed.</p>');
  });

  it('is a mail link only for a confirmed address', () => {
    const directory = demo('2026-11-23');
    expect(shownValue('tickets-email', directory)).toContain('href="mailto:');
    expect(shownValue('groups-email', directory)).not.toContain('href=');
  });

  it.each(['booking-page', 'app-change'])(
    'of %s is plain text behind its warning while no check names it, on an official host too',
    (slug) => {
      const directory = demo('2026-11-23');
      const contacts = directory.contacts.map(
        (contact) => ({ ...contact, standing: { status: 'reported' } }) as Contact,
      );
      const markup = shownValue(slug, { ...directory, contacts });
      expect(markup).not.toContain('href=');
      expect(markup).toMatch(/^<details.*We couldn.*No official page that we read.*data-nosnippet/);
      expect(shownValue(slug, directory)).not.toContain('<details');
    },
  );

  it('is no dial link anywhere in a build of 91 days later', () => {
    const [before, after] = ['2026-11-23', '2027-02-22'].map((today) =>
      demo(today)
        .contacts.map(({ slug }) => shownValue(slug, demo(today)))
        .join(''),
    );
    expect(before).toContain('href="tel:');
    expect(after).not.toContain('tel:');
  });
});
