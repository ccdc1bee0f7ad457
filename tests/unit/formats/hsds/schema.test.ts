import { describe, expect, it } from 'vitest';
import type { Directory } from '@/lib/domain/directory/directory';
import { hsdsOrganization } from '@/lib/formats/hsds/organization';
import type { HsdsService } from '@/lib/formats/hsds/service';
import { hsdsServices } from '@/lib/formats/hsds/services';
import { directoryOf } from '@/tests/support/directory-of';
import { hsdsFaults, unknownKeys } from '@/tests/support/hsds-schemas';
import { testHsdsSite as site } from '@/tests/support/hsds-site';

const read = <Data>(data: Data): Data => JSON.parse(JSON.stringify(data));
const servicesIn = (directory: Directory) => read(hsdsServices(directory, site)).contents;

describe.each(['demo', 'real'] as const)('the export of the %s directory', (name) => {
  const directory = directoryOf(name);

  it('satisfies the schemas of the specification, read by another program', () => {
    const services = servicesIn(directory);
    expect(services.length).toBeGreaterThan(10);
    expect(services.flatMap((service) => hsdsFaults('service', service))).toEqual([]);
    const organization = read(hsdsOrganization(directory, site));
    expect(hsdsFaults('organization', organization)).toEqual([]);
  });

  it('has no key that the specification does not know', () => {
    const services = servicesIn(directory);
    expect(services.flatMap((service) => unknownKeys('service', service))).toEqual([]);
    expect(unknownKeys('organization', hsdsOrganization(directory, site))).toEqual([]);
  });

  it('leaves no key empty', () => {
    const text = JSON.stringify([servicesIn(directory), hsdsOrganization(directory, site)]);
    expect(text).not.toMatch(/:(null|""|\[\]|\{\})/);
  });
});

describe('the schemas of the specification', () => {
  const [service] = servicesIn(directoryOf('demo')).filter(({ phones }) => phones) as [HsdsService];

  it.each([
    ['another status', { status: 'confirmed' }],
    ['an id that is none', { id: 'uk-bookings' }],
    ['a phone without its number', { phones: [{ id: service.id }] }],
    ['an address that is none', { email: 'tickets' }],
    ['a page that is none', { url: 'Menu > Help' }],
    ['a zone in the place of an offset', { schedules: [{ id: service.id, timezone: 'UTC' }] }],
    ['another rule for repeating', { schedules: [{ id: service.id, freq: 'DAILY' }] }],
    ['an organization without its name', { organization: { id: service.id, description: 'x' } }],
    ['a table that the export has none of', { contacts: [{ id: service.id }] }],
  ])('refuse %s', (_, change) => {
    expect(hsdsFaults('service', service)).toEqual([]);
    expect(hsdsFaults('service', { ...service, ...change })).not.toEqual([]);
  });

  it('know their keys', () => {
    const [phone] = service.phones ?? [];
    const changed = { ...service, validThrough: 'x', phones: [{ ...phone, cost: 'none' }] };
    expect(unknownKeys('service', changed)).toEqual(['phone.cost', 'service.validThrough']);
  });
});
