import { describe, expect, it } from 'vitest';
import { isRestricted } from '@/lib/domain/directory/directory';
import type { ApiDirectory } from '@/lib/formats/api/files';
import { directoryOf as apiDirectoryOf } from '@/lib/formats/api/files';
import { statusFileOf } from '@/lib/formats/api/status';
import { apiFiles } from '@/tests/support/api-files';
import { testApiSite as site } from '@/tests/support/api-site';
import { directoryOf } from '@/tests/support/directory-of';
import { demoDirectory } from '../../demo-directory';

/** By the look of a value, which asks no table over kinds. */
const looks = [
  ['telephone', /^\+\d+$/],
  ['url', /^https:/],
  ['email', /@/],
] as const;
const keyOf = (value: string) => looks.find(([, look]) => look.test(value))?.[0] ?? 'path';
const valueKeys = ['telephone', 'email', 'url', 'path'] as const;

const readBack = (directory: Parameters<typeof apiDirectoryOf>[0]): ApiDirectory =>
  JSON.parse(JSON.stringify(apiDirectoryOf(directory, site)));

describe.each(['demo', 'real'] as const)('the %s directory, read back from its file', (name) => {
  const directory = directoryOf(name);
  const { organization } = directory;
  const read = readBack(directory);
  const pairs = directory.contacts.map((contact, index) => {
    const entry = read.contacts[index];
    if (entry?.identifier !== contact.slug) throw new Error(`${contact.slug} is elsewhere.`);
    return { contact, entry };
  });

  it('has every contact with its status, its days and its sources', () => {
    expect(read.contacts).toHaveLength(directory.contacts.length);
    for (const { contact, entry } of pairs) {
      const { standing } = contact;
      const verification = 'verification' in standing ? standing.verification : null;
      expect(entry).toMatchObject({
        kind: contact.kind,
        name: contact.name,
        areaServed: contact.areaServed,
        availableLanguage: contact.availableLanguage,
        reportedBy: contact.sources,
        restricted: isRestricted(contact, organization),
        page: `https://which-line.example/en/contact/${contact.slug}/`,
      });
      expect(entry.value).toMatchObject({
        status: standing.status,
        validThrough: 'validThrough' in standing ? standing.validThrough : null,
        observedOn: verification?.observedOn ?? null,
        checkedOn: verification?.checkedOn ?? null,
        retiredOn: standing.status === 'retired' ? standing.retired.retiredOn : null,
      });
    }
  });

  it('has each confirmed value for the public under the key of its kind, and no other value', () => {
    for (const { contact, entry } of pairs) {
      const { standing } = contact;
      const isGiven = standing.status === 'confirmed' && !isRestricted(contact, organization);
      for (const key of valueKeys) {
        const expected = isGiven && key === keyOf(contact.value) ? contact.value : null;
        expect([contact.slug, key, entry.value[key]]).toEqual([contact.slug, key, expected]);
      }
    }
  });

  it('has the hours of each contact, with their own standing', () => {
    for (const { contact, entry } of pairs) {
      const { hours, hoursStanding } = contact;
      const read = entry.hoursAvailable;
      expect(read?.status).toBe(hoursStanding?.status);
      expect(read?.timeZone).toBe(hours?.timeZone);
      const week = read?.openingHoursSpecification.map(
        ({ validFrom, validThrough, ...period }) => ({
          ...period,
          ...(validFrom && { validFrom }),
          ...(validThrough && { validThrough }),
        }),
      );
      expect(week).toEqual(hours?.regular);
      const exceptions = read?.specialOpeningHoursSpecification.map(({ reason, ...exception }) => ({
        ...exception,
        ...(reason && { reason }),
      }));
      expect(exceptions).toEqual(hours?.exceptions);
    }
  });

  it('has every region, issue, answer, guide, claim, withdrawn value and source', () => {
    const slugs = (entries: Iterable<{ slug: string }>) => [...entries].map(({ slug }) => slug);
    const names = (entries: readonly { identifier: string }[]) =>
      entries.map(({ identifier }) => identifier);
    expect(names(read.regions)).toEqual(slugs(directory.regions));
    expect(names(read.outcomes)).toEqual(slugs(directory.outcomes));
    expect(names(read.faqs)).toEqual(slugs(directory.faqs));
    expect(names(read.guides)).toEqual(slugs(directory.guides));
    expect(names(read.claims)).toEqual(slugs(directory.claims));
    expect(names(read.retired)).toEqual(slugs(directory.retired));
    expect(names(read.sources)).toEqual(slugs(directory.sources.values()));
    expect(names(read.questions)).toEqual(directory.issueFlow.questions.map(({ id }) => id));
    for (const [index, claim] of directory.claims.entries()) {
      const { status, validThrough } = claim;
      expect(read.claims[index]).toMatchObject({ status, validThrough });
    }
  });

  it('leads from every entry to others that are there', () => {
    const known = new Set(read.contacts.map(({ identifier }) => identifier));
    const sources = new Set(read.sources.map(({ identifier }) => identifier));
    const claims = new Set(read.claims.map(({ identifier }) => identifier));
    const contacts = [
      ...read.recommendedContacts,
      ...read.outcomes.flatMap((outcome) => outcome.contacts),
      ...read.regions.flatMap((region) => region.contacts),
    ];
    expect(contacts.filter((slug) => !known.has(slug))).toEqual([]);
    const named = [
      ...read.contacts.flatMap(({ value, reportedBy }) => [...value.sources, ...reportedBy]),
      ...read.faqs.flatMap(({ acceptedAnswer }) => acceptedAnswer.sources),
      ...read.outcomes.flatMap((outcome) => outcome.sources),
    ];
    expect(named.filter((slug) => !sources.has(slug))).toEqual([]);
    const told = [...read.outcomes, ...read.faqs].flatMap((entry) => entry.claims);
    expect(told.filter((slug) => !claims.has(slug))).toEqual([]);
  });

  it('says the same in the files of single entries, each with the sources that it names', () => {
    const single = apiFiles(directory).filter(({ schema }) => schema === 'contact-file');
    expect(single).toHaveLength(read.contacts.length);
    for (const [index, { data }] of single.entries()) {
      const { contact, sources } = data as { contact: unknown; sources: { identifier: string }[] };
      expect(contact).toEqual(read.contacts[index]);
      const entry = read.contacts[index];
      const named = new Set([
        ...(entry?.reportedBy ?? []),
        ...(entry?.value.sources ?? []),
        ...(entry?.checks.map(({ source }) => source) ?? []),
        ...(entry?.defects.map(({ source }) => source) ?? []),
        ...(entry?.hoursAvailable?.sources ?? []),
        ...(entry?.hoursAvailable?.specialOpeningHoursSpecification.map(({ source }) => source) ??
          []),
      ]);
      expect(new Set(sources.map(({ identifier }) => identifier))).toEqual(named);
    }
  });

  it('says in one line each what is confirmed until when', () => {
    const status = statusFileOf(directory, site);
    const confirmed = status.contacts.filter((line) => line.status === 'confirmed');
    expect(confirmed.map(({ identifier, validThrough }) => [identifier, validThrough])).toEqual(
      pairs.flatMap(({ contact: { slug, standing } }) =>
        standing.status === 'confirmed' ? [[slug, standing.validThrough]] : [],
      ),
    );
    expect(confirmed.length).toBeGreaterThan(0);
    expect(status.contacts).toHaveLength(directory.contacts.length);
    expect(status.claims).toHaveLength(directory.claims.length);
    expect(status.answers).toHaveLength(directory.faqs.length);
    const timed = directory.contacts.filter(({ hours }) => hours !== null);
    expect(status.hours.map(({ identifier }) => identifier)).toEqual(timed.map(({ slug }) => slug));
  });
});

describe('values on other days', () => {
  const valueOn = (day: string) =>
    readBack(demoDirectory(day)).contacts.find(({ identifier }) => identifier === 'uk-bookings')
      ?.value;

  it('are there through their last day and gone after it, with the day on which they held', () => {
    expect(valueOn('2027-02-14')).toMatchObject({
      status: 'confirmed',
      telephone: '+442079460123',
      validThrough: '2027-02-14',
    });
    expect(valueOn('2027-02-15')).toMatchObject({
      status: 'expired',
      telephone: null,
      validThrough: '2027-02-14',
    });
  });

  it('of pages are gone too, though their host is official', () => {
    const pages = readBack(demoDirectory('2030-01-01')).contacts.filter(({ kind }) =>
      kind.startsWith('web'),
    );
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.map(({ value }) => value.url)).toEqual(pages.map(() => null));
  });
});
