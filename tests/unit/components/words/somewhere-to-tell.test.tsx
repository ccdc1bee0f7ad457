import { describe, expect, it } from 'vitest';
import { SomewhereToTell } from '@/components/words/somewhere-to-tell';
import type { Organization } from '@/lib/schema/organization';
import { markupOf } from '@/tests/unit/components/render';
import { demoDirectory } from '@/tests/unit/demo-directory';

const demo = demoDirectory();

function shown(own: Partial<Organization>): string {
  const directory = { ...demo, organization: { ...demo.organization, ...own } };
  return markupOf(<SomewhereToTell directory={directory} />);
}

const linksOf = (markup: string) =>
  [...markup.matchAll(/<a href="([^"]*)"[^>]*>([^<]*)</g)].map(([, href, text]) => [text, href]);
const authority = [
  'Coast and Crossings Authority',
  'https://crossings-authority.example/advice/fake-ticket-sellers',
];

describe('somewhere to tell', () => {
  it.each([
    ['https://directory.example/report', 'https://directory.example/report'],
    ['reports@directory.example', 'mailto:reports@directory.example'],
  ])('is whoever runs the site: %s', (reportTo, href) => {
    expect(linksOf(shown({ reportTo }))).toEqual([
      ['This is wrong', href],
      ['I was given this number', href],
      authority,
    ]);
  });

  it('is the organisation, by its best contact, where nobody runs the site', () => {
    expect(linksOf(shown({ reportTo: null }))).toEqual([
      ['Contact form', '/en/contact/contact-form/'],
      authority,
    ]);
  });

  it('is one of its channels when none of the best ones may lead', () => {
    const markup = shown({ reportTo: null, recommendedContacts: ['us-refunds'] });
    expect(linksOf(markup)[0]).toEqual(['all channels', '/en/directory/']);
  });

  it('names authorities only where the organisation lists them', () => {
    expect(shown({ fraudAdvice: [] })).not.toContain('<details');
  });
});
