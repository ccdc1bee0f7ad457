import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContactCards } from '@/components/contact/contact-card';
import { ContactDetails } from '@/components/contact/contact-details';
import { PhoneNotice } from '@/components/trust/phone-notice';
import { deriveDirectory } from '@/lib/domain/directory/derive/derive-directory';
import type { Contact, Directory } from '@/lib/domain/directory/directory';
import { confirmedPhones, contactsForCountry } from '@/lib/domain/directory/directory';
import { addDays } from '@/lib/domain/time/calendar';
import { denylistOf } from '@/lib/export/scan/denylist';
import { apiContact } from '@/lib/formats/api/entries/contact';
import { contactTable } from '@/lib/formats/api/table';
import { testApiSite as site } from '@/tests/support/api-site';
import { depth } from '@/tests/support/depth';
import { markupOf } from '../components/render';
import { contentOf, type Situation, situations } from './random-contents';
import { daysLeft } from './truth-rule';

const contentSets = depth(8_000, 200_000);
const rendered = contentSets / 100;
const seed = 20261123;

function directoryOf(situation: Situation): Directory {
  const content = contentOf(situation);
  const { organization, issueFlow } = content;
  if (!organization || !issueFlow) throw new Error('The situation is not whole.');
  return deriveDirectory(content, { organization: organization.data, issueFlow: issueFlow.data });
}

/** Days for which a page may offer a number after its build. */
const weekOfPage = 7;

/**
 * What the truth rule lets people be sent to: `tel:` or `mailto:`, value, and last day. A page offers a
 * number no longer than a week.
 */
function allowed(situation: Situation, onPage = false): (string | null)[] {
  return situation.lines.map((line) => {
    const left = daysLeft(line, situation);
    if (left === null) return null;
    const isNumber = line.kind === 'phone';
    const last = addDays(situation.today, onPage && isNumber ? Math.min(left, weekOfPage) : left);
    return `${isNumber ? 'tel' : 'mailto'}:${line.value} ${last}`;
  });
}

/** What the components for links are given: the values that have the type for them. */
function given({ kind, standing }: Contact): string | null {
  if (standing.status !== 'confirmed' || (kind !== 'phone' && kind !== 'email')) return null;
  return `${kind === 'phone' ? 'tel' : 'mailto'}:${standing.value} ${standing.validThrough}`;
}

const present = (links: readonly (string | null)[]) =>
  new Set(links.filter((link) => link !== null));

/** Links of markup that reach a person, each with the last day of the element around it. */
function linksIn(markup: string): Set<string> {
  const links = [
    ...markup.matchAll(/data-until="([^"]*)"[^>]*><a [^>]*?href="((?!\/|https:)[^"]*)"/g),
  ];
  // A link without a last day right before it would be missing here, and so unequal in number.
  const all = markup.match(/(href|src|action)="(?!\/|https:)/g) ?? [];
  expect(all).toHaveLength(links.length);
  return new Set(links.map(([, until, href]) => `${href} ${until}`));
}

const seen = { confirmed: 0, expired: 0, reported: 0, contradicted: 0, retired: 0 };
let sets = 0;
let links = 0;

describe('over random content', () => {
  it('only what the truth rule allows gets the type of a confirmed value', () => {
    const property = fc.property(situations, (situation) => {
      const directory = directoryOf(situation);
      const expected = allowed(situation);
      // Contacts stand in the order of their slugs, which is that of the lines: there are few.
      const actual = directory.contacts.map(given);
      sets += 1;
      for (const { standing } of directory.contacts) seen[standing.status] += 1;
      if (actual.join('\n') !== expected.join('\n')) expect(actual).toEqual(expected);
    });
    fc.assert(property, { seed, numRuns: contentSets });
  });

  it('lists of lines, and what the export may find, hold nothing else', () => {
    const property = fc.property(situations, (situation) => {
      const directory = directoryOf(situation);
      const expected = present(allowed(situation));
      const phones = [...expected].filter((link) => link.startsWith('tel:'));
      expect(present(confirmedPhones(directory).map(given))).toEqual(new Set(phones));
      const { lines, reportedLines } = contactsForCountry(directory, 'GB');
      expect(present(lines.map(given))).toEqual(new Set(phones));
      expect(present(reportedLines.map(given))).toEqual(new Set());
      const known = denylistOf(directory);
      const values = (scheme: string) =>
        new Set([...expected].flatMap((link) => link.split(' ')[0]?.split(`${scheme}:`)[1] ?? []));
      expect(new Set(known.phones.keys())).toEqual(values('tel'));
      expect(new Set(known.emails.keys())).toEqual(values('mailto'));
      for (const value of known.unconfirmedPhones) expect(known.phones.has(value)).toBe(false);
      for (const value of known.unconfirmedEmails) expect(known.emails.has(value)).toBe(false);
    });
    fc.assert(property, { seed: seed + 1, numRuns: contentSets / 10 });
  });

  it('markup dials and mails nothing else, and each for as long as its check holds and the page is young', () => {
    const property = fc.property(situations, (situation) => {
      const directory = directoryOf(situation);
      const { contacts } = directory;
      const markup = [
        ...contacts.map((contact) => (
          <ContactDetails key={contact.slug} contact={contact} directory={directory} />
        )),
        <ContactCards key="cards" contacts={contacts} directory={directory} filterable />,
        <PhoneNotice key="notice" directory={directory} />,
      ].map(markupOf);
      const found = markup.map(linksIn);
      const expected = present(allowed(situation, true));
      links += expected.size;
      expect(new Set(found.flatMap((each) => [...each]))).toEqual(expected);
      if (situation.hides) expect(markup.join('')).not.toContain('<details');
    });
    fc.assert(property, { seed: seed + 2, numRuns: rendered });
  });

  it('files for programs hold nothing else, and in the table too', () => {
    const property = fc.property(situations, (situation) => {
      const directory = directoryOf(situation);
      const expected = allowed(situation);
      const entries = directory.contacts.map((contact) => apiContact(contact, directory, site));
      const held = entries.map(({ value: { telephone, email, validThrough } }) => {
        if (telephone !== null) return `tel:${telephone} ${validThrough}`;
        return email === null ? null : `mailto:${email} ${validThrough}`;
      });
      if (held.join('\n') !== expected.join('\n')) expect(held).toEqual(expected);
      const known = denylistOf(directory);
      const text = contactTable(directory, site) + JSON.stringify(entries);
      const leaked = situation.lines
        .filter(({ kind }) => kind === 'phone' || kind === 'email')
        .map(({ value }) => value)
        .filter((value) => !known.phones.has(value) && !known.emails.has(value))
        .filter((value) => text.includes(value));
      expect(leaked).toEqual([]);
    });
    fc.assert(property, { seed: seed + 3, numRuns: contentSets / 20 });
  });

  it('is of every kind, so that each of this could have failed', () => {
    expect(sets).toBeGreaterThanOrEqual(contentSets);
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(contentSets / 20);
    expect(links).toBeGreaterThan(rendered / 10);
  });
});
