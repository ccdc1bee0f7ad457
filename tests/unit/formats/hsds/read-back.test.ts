import { describe, expect, it } from 'vitest';
import { type Contact, isRestricted } from '@/lib/domain/directory/directory';
import { hsdsOrganization } from '@/lib/formats/hsds/organization';
import type { HsdsService } from '@/lib/formats/hsds/service';
import { hsdsServices } from '@/lib/formats/hsds/services';
import { directoryOf } from '@/tests/support/directory-of';
import { testHsdsSite as site } from '@/tests/support/hsds-site';
import { demoDirectory } from '../../demo-directory';

type Directory = ReturnType<typeof demoDirectory>;

const readBack = (directory: Directory): ReturnType<typeof hsdsServices> =>
  JSON.parse(JSON.stringify(hsdsServices(directory, site)));

/** Every value of a service, by the kind of contact that has it. */
function valuesOf(service: HsdsService): [string, string][] {
  const { phones = [], email, url, application_process: path } = service;
  return [
    ...phones.map(({ number }): [string, string] => ['phone', number]),
    ...(email ? [['email', email] as [string, string]] : []),
    ...(url ? [['page', url] as [string, string]] : []),
    ...(path ? [['in-app', path] as [string, string]] : []),
  ];
}

const sortOf = ({ kind }: Contact) =>
  kind === 'phone' || kind === 'email' || kind === 'in-app' ? kind : 'page';

/** The last day that the export gives to the record with an id. */
function lastDayOf(service: HsdsService, id: string): string | undefined {
  const attributes = [
    ...service.attributes,
    ...(service.phones ?? []).flatMap((phone) => phone.attributes),
  ];
  return attributes.find(({ link_id, label }) => link_id === id && label === 'validThrough')?.value;
}

describe.each(['demo', 'real'] as const)('the %s directory, read back from the export', (name) => {
  const directory = directoryOf(name);
  const { organization } = directory;
  const page = readBack(directory);
  const given = directory.contacts.flatMap((contact) => {
    const { standing } = contact;
    if (standing.status !== 'confirmed' || isRestricted(contact, organization)) return [];
    return [{ contact, standing }];
  });
  const pairs = given.map(({ contact, standing }, index) => {
    const service = page.contents[index];
    if (service?.name !== contact.name) throw new Error(`${contact.slug} is elsewhere.`);
    return { contact, standing, service };
  });

  it('is one page of every confirmed contact for the public, and of no other', () => {
    const { contents, ...counts } = page;
    expect(contents).toHaveLength(given.length);
    expect(counts).toEqual({
      total_items: given.length,
      total_pages: 1,
      page_number: 1,
      size: given.length,
      first_page: true,
      last_page: true,
      empty: false,
    });
  });

  it('has the value of each under the key of its kind, and no other value', () => {
    for (const { contact, service } of pairs) {
      expect(valuesOf(service)).toEqual([[sortOf(contact), contact.value]]);
    }
  });

  it('says of each value its last day, in words too, and the day of the last look', () => {
    for (const { contact, standing, service } of pairs) {
      const { validThrough, verification } = standing;
      const note = `Confirmed until ${validThrough}: ${site.page(contact.slug)}`;
      expect(service.description).toBe(`${contact.description} ${note}`);
      expect(lastDayOf(service, service.id)).toBe(validThrough);
      for (const phone of service.phones ?? []) {
        expect(phone.description).toBe(note);
        expect(lastDayOf(service, phone.id)).toBe(validThrough);
      }
      expect(service).toMatchObject({ status: 'active', assured_date: verification.checkedOn });
    }
  });

  it('says whom each serves, where and in which languages', () => {
    for (const { contact, service } of pairs) {
      const { areaServed, availableLanguage, audience } = contact;
      const names = audience.map((id) => organization.audiences.find((one) => one.id === id)?.name);
      expect(service.eligibility_description).toBe(names.join(', '));
      const areas = service.service_areas.map(
        ({ name: area, uri }) => uri?.split(':').at(-1) ?? area.toLowerCase(),
      );
      expect(areas).toEqual(areaServed);
      const languages = service.languages ?? [];
      expect(languages.map(({ code, note = code }) => note)).toEqual(availableLanguage);
      for (const { code, name: language } of languages) {
        expect(code).toMatch(/^[a-z]{2,3}$/);
        expect(language).toMatch(new RegExp(`^Language ${code}(-|$)`));
      }
    }
  });

  it('leads from each to the organisation, which says whose site this is not', () => {
    const own = hsdsOrganization(directory, site);
    expect(own).toMatchObject({ name: organization.name, website: organization.url });
    expect(own.description).toContain(organization.disclaimer);
    expect(own.description).toContain(site.warning);
    for (const { service } of pairs) expect(service.organization).toEqual(own);
  });

  it('gives every record an id of its own, and links attributes to records that are there', () => {
    const records = page.contents.flatMap((service) => [
      service,
      ...(service.phones ?? []),
      ...(service.schedules ?? []),
      ...(service.languages ?? []),
      ...service.service_areas,
    ]);
    const attributes = records.flatMap((record) =>
      'attributes' in record ? record.attributes : [],
    );
    const ids = [...records, ...attributes].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(records.map(({ id }) => id));
    expect(attributes.filter(({ link_id }) => !known.has(link_id))).toEqual([]);
  });

  it('names no value that is not confirmed or not for the public', () => {
    const text = JSON.stringify(page);
    const confirmed = new Set(given.map(({ contact }) => contact.value));
    const others = directory.contacts
      .map(({ value }) => value)
      .filter((one) => !confirmed.has(one));
    expect(others.length).toBeGreaterThan(3);
    expect(others.filter((value) => text.includes(JSON.stringify(value)))).toEqual([]);
    const digits = others.filter((value) => value.startsWith('+')).map((value) => value.slice(-8));
    expect(digits.filter((tail) => text.includes(tail))).toEqual([]);
  });
});

describe('the export on other days', () => {
  const bookingsOn = (day: string) =>
    readBack(demoDirectory(day)).contents.find(({ name }) => name.startsWith('Bookings line, U'));

  it('has a number through its last day and not after it', () => {
    expect(bookingsOn('2027-02-14')?.phones?.[0]?.number).toBe('+442079460123');
    expect(bookingsOn('2027-02-15')).toBeUndefined();
  });

  it('has the same ids', () => {
    const ids = (service: HsdsService | undefined) => [
      service?.id,
      service?.organization.id,
      ...(service?.phones ?? []).map(({ id }) => id),
      ...(service?.languages ?? []).map(({ id }) => id),
      ...(service?.service_areas ?? []).map(({ id }) => id),
      ...(service?.attributes ?? []).map(({ id }) => id),
    ];
    expect(ids(bookingsOn('2026-12-24'))).toEqual(ids(bookingsOn('2026-11-23')));
    expect(ids(bookingsOn('2026-11-23'))).not.toContain(undefined);
  });

  it('is an empty page when nothing is confirmed any more', () => {
    expect(readBack(demoDirectory('2030-01-01'))).toMatchObject({
      total_items: 0,
      size: 0,
      empty: true,
      contents: [],
    });
  });
});
