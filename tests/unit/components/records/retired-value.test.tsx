import { describe, expect, it } from 'vitest';
import { RetiredList } from '@/components/records/retired-list';
import { RetiredValue } from '@/components/records/retired-value';
import { StandingReason } from '@/components/trust/standing-reason';
import type { Directory } from '@/lib/domain/directory/directory';
import { markupOf } from '@/tests/unit/components/render';
import { demoDirectory } from '@/tests/unit/demo-directory';

function pageOf(slug: string, directory: Directory): string {
  const entry = directory.retired.find((candidate) => candidate.slug === slug);
  if (!entry) throw new Error(`There is no retired value "${slug}".`);
  return markupOf(<RetiredValue entry={entry} directory={directory} />);
}

describe('the page of a withdrawn value', () => {
  const directory = demoDirectory();

  it('says first not to use it, then why, since when and what works, and only then the value', () => {
    const markup = pageOf('sydney-bookings-line', directory);
    const places = [
      '<h1>Withdrawn phone number</h1>',
      'Do not use it',
      'The company switched it off',
      '31 July 2026',
      'Use one of these instead.',
      'href="/en/contact/contact-form/"',
      '<details',
      'Do not use it. It is here only',
      '<div data-nosnippet',
      '<bdi>+61 2 7010 0123</bdi>',
      'href="/en/sources/contact-asia-pacific/"',
    ].map((text) => markup.indexOf(text));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThanOrEqual(0);
    expect(markup.split('7010 0123')).toHaveLength(2);
  });

  it.each(['sydney-bookings-line', 'false-refund-page'])(
    'offers nothing to dial, mail or open: %s',
    (slug) => {
      expect(pageOf(slug, directory)).not.toMatch(/href="(?!\/)/);
    },
  );

  it('keeps the value back when the organisation hides what is not confirmed', () => {
    const organization = { ...directory.organization, reportedNumbers: 'hide' as const };
    const markup = pageOf('sydney-bookings-line', { ...directory, organization });
    expect(markup).not.toContain('7010');
    expect(markup).toContain('We do not show it');
  });
});

describe('the list of withdrawn values', () => {
  it('leads to each, the newest first, and shows no value', () => {
    const markup = markupOf(<RetiredList directory={demoDirectory()} />);
    const [newer, older] = ['false-refund-page', 'sydney-bookings-line'].map((slug) =>
      markup.indexOf(`href="/en/retired/${slug}/"`),
    );
    expect(newer).toBeGreaterThan(0);
    expect(older).toBeGreaterThan(newer ?? 0);
    expect(markup).not.toMatch(/7010|lanternferry-refunds/);
  });

  it('says so when there is none, and promises nothing by it', () => {
    const markup = markupOf(<RetiredList directory={{ ...demoDirectory(), retired: [] }} />);
    expect(markup).toContain('There is none in this directory.');
    expect(markup).toContain('does not make any other number or address safe');
  });
});

describe('a contact whose value was withdrawn', () => {
  it('leads to the page of the withdrawn value', () => {
    const directory = demoDirectory();
    const [contact] = directory.contacts;
    const retired = directory.retired.find(({ slug }) => slug === 'sydney-bookings-line');
    if (!contact || !retired) throw new Error('The demo directory has changed.');
    const withdrawn = { ...contact, standing: { status: 'retired' as const, retired } };
    const markup = markupOf(
      <StandingReason contact={withdrawn as typeof contact} directory={directory} />,
    );
    expect(markup).toContain('href="/en/retired/sydney-bookings-line/"');
  });
});
