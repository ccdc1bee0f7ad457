import { describe, expect, it } from 'vitest';
import { apiMarkdown } from '@/lib/formats/api/parts/markdown';
import { testApiSite } from '@/tests/support/api-site';
import { demoDirectory } from '@/tests/unit/demo-directory';

const demo = demoDirectory();
const written = (body: string) => apiMarkdown(body, demo, testApiSite);
const nameOf = (slug: string) => demo.contacts.find((contact) => contact.slug === slug)?.name;

describe('a text for programs', () => {
  it('names a contact by its name, with the way to its page, and never by its number', () => {
    expect(written('Call {contact:uk-bookings} now.')).toBe(
      `Call [${nameOf('uk-bookings')}](https://which-line.example/en/contact/uk-bookings/) now.`,
    );
  });

  it('names a claim by its statement', () => {
    const [claim] = demo.claims;
    expect(written(`{claim:${claim?.slug}}`)).toBe(
      `[${claim?.statement}](https://which-line.example/en/claims/#${claim?.slug})`,
    );
  });

  it('leads to our pages from everywhere, and leaves other addresses as they are', () => {
    expect(
      written('[here](/en/faq/x/), [there](https://b.example/)\n\n[b]\n\n[b]: /en/check/'),
    ).toBe(
      '[here](https://which-line.example/en/faq/x/), [there](https://b.example/)\n\n[b]\n\n[b]: https://which-line.example/en/check/',
    );
  });

  it('keeps lists, steps and marks', () => {
    const body = '**First.** Do _this_:\n\n1. One\n2. Two\n\n- a\n- b';
    expect(written(body)).toBe(body);
  });
});
