import { describe, expect, it } from 'vitest';
import { formatNumber } from '@/lib/domain/numbers/phone-number';
import { jsonSchemas } from '@/lib/formats/api/json-schemas';
import { openApiOf } from '@/lib/formats/api/openapi';
import { contactTable, csvText } from '@/lib/formats/api/table';
import { hsdsOrganization } from '@/lib/formats/hsds/organization';
import { hsdsServices } from '@/lib/formats/hsds/services';
import { apiFiles } from '@/tests/support/api-files';
import { testApiSite as site } from '@/tests/support/api-site';
import { directoryOf } from '@/tests/support/directory-of';
import { testHsdsSite } from '@/tests/support/hsds-site';
import { demoDirectory } from '@/tests/unit/demo-directory';
import { trustFaults } from './published-folder';

const demo = demoDirectory();
const confirmed = '+442079460123';
const lastDay = '2027-02-14';
const unknown = '+442079460124';
const reported = '+13125550188';

function given(slug: string): string {
  const contact = demo.contacts.find((entry) => entry.slug === slug);
  if (!contact) throw new Error(`There is no contact ${slug}.`);
  return contact.value;
}

function faults(files: Record<string, string>, directory = demo): string[] {
  return trustFaults(files, directory).map(({ file, message }) => `${file}: ${message}`);
}

/** A file of one contact, with other members of its value and beside it. */
function contactFile(value: object, contact: object = {}): Record<string, string> {
  const standing = { status: 'confirmed', validThrough: lastDay, ...value };
  const text = JSON.stringify({ contact: { identifier: 'x', ...contact, value: standing } });
  return { 'api/v1/contacts/x.json': text };
}

describe('the verification of files for programs', () => {
  it.each(['demo', 'real'] as const)('finds nothing in those of the %s directory', (name) => {
    const directory = directoryOf(name);
    const schemas = Object.entries(jsonSchemas(site.files.schema)).map(
      ([schema, text]) => [`api/v1/schemas/${schema}.json`, JSON.stringify(text)] as const,
    );
    const files = Object.fromEntries([
      ...apiFiles(directory).map(({ path, data }) => [path.slice(1), JSON.stringify(data)]),
      ...schemas,
      ['api/v1/openapi.json', JSON.stringify(openApiOf(directory, site))],
      ['api/v1/contacts.csv', contactTable(directory, site)],
      ['api/v1/hsds/services.json', JSON.stringify(hsdsServices(directory, testHsdsSite))],
      ['api/v1/hsds/organization.json', JSON.stringify(hsdsOrganization(directory, testHsdsSite))],
    ]);
    expect(Object.keys(files).length).toBeGreaterThan(60);
    expect(faults(files, directory)).toEqual([]);
  });

  it('finds nothing in a confirmed value with its last day', () => {
    expect(faults(contactFile({ telephone: confirmed }))).toEqual([]);
    expect(faults(contactFile({ telephone: null }, { name: 'Open 24/7 since 1911' }))).toEqual([]);
  });

  it.each([
    ['a number that nobody knows', { telephone: unknown }],
    ['a reported number', { telephone: reported }],
    ['a number in another writing', { telephone: formatNumber(confirmed) }],
    ['a number as a link', { telephone: `tel:${confirmed}` }],
    ['a number of figures', { telephone: Number(confirmed.slice(1)) }],
    ['a confirmed number that is for staff only', { telephone: given('staff-duty-desk') }],
    ['an address in the place of a number', { telephone: given('tickets-email') }],
    ['a number in the place of an address', { email: confirmed }],
    ['an address that nobody knows', { email: 'help@lanternferry.example' }],
    ['a reported address', { email: given('groups-email') }],
    ['a page that is not confirmed', { url: 'https://www.lanternferry.example/nowhere' }],
    ['a page under another key', { path: given('booking-page') }],
    ['a way through the app that is not confirmed', { path: 'Menu > Call us' }],
    [
      'a confirmed value of which nothing says how long',
      { telephone: confirmed, validThrough: null },
    ],
    [
      'a confirmed value that outlives its check',
      { telephone: confirmed, validThrough: '2027-02-15' },
    ],
    ['a confirmed value said to be expired', { telephone: confirmed, status: 'expired' }],
    [
      'a confirmed page that outlives its check',
      { url: given('booking-page'), validThrough: '2099-01-01' },
    ],
  ])('finds %s', (_, value) => {
    expect(faults(contactFile(value))).not.toEqual([]);
  });

  it.each([
    ['in a name', { name: `Call ${formatNumber(unknown)}` }],
    ['in a text', { acceptedAnswer: { text: `Call 020 7946 0124 now.` } }],
    ['in a list', { statements: [`The line is ${unknown}.`] }],
    ['as a figure', { remark: { code: 442079460124 } }],
    ['in escapes', JSON.parse('{"name":"Call \\u002b44 20 7946 0124"}')],
    ['under the key of another format', { contactPoint: { faxNumber: 'x1' } }],
    ['as an address', { description: 'Write to help@lanternferry.example.' }],
    ['in the address of a page', { page: 'https://which-line.example/call-020-7946-0124/' }],
  ])('finds what nobody knows %s', (_, contact) => {
    expect(faults(contactFile({}, contact))).not.toEqual([]);
  });

  it('names the byte at which a value stands', () => {
    const [fault] = faults({ 'api/v1/x.json': `{"é":"","telephone":"x"}` });
    expect(fault).toBe(
      'api/v1/x.json: Found at byte 22 x as "telephone"; expected a confirmed value, exactly as it is.',
    );
  });

  it('finds text that is no JSON', () => {
    expect(faults({ 'api/v1/x.json': '{"a":1' })).toEqual([
      'api/v1/x.json: Found at byte 0 text that is no JSON; expected JSON, as the name of the file says.',
    ]);
  });
});

describe('the verification of the table', () => {
  const columns = ['identifier', 'status', 'telephone', 'email', 'url', 'path', 'validThrough'];
  const table = (row: Record<string, string>) => {
    const whole: Record<string, string> = { status: 'confirmed', validThrough: lastDay, ...row };
    const cells = columns.map((column) => whole[column] ?? '');
    return { 'api/v1/contacts.csv': csvText([columns, cells]) };
  };

  it('finds nothing in a confirmed value, whose apostrophe is for spreadsheets', () => {
    expect(faults(table({ telephone: confirmed }))).toEqual([]);
    expect(faults(table({ url: given('booking-page') }))).toEqual([]);
  });

  it.each([
    ['a number that nobody knows', { telephone: unknown }],
    ['a reported number', { telephone: reported }],
    ['a number that is for staff only', { telephone: given('staff-duty-desk') }],
    ['a page that is not confirmed', { url: 'https://www.lanternferry.example/nowhere' }],
    ['a way through the app that is not confirmed', { path: 'Menu > Call us' }],
    ['an address that nobody knows', { email: 'help@lanternferry.example' }],
    ['an expired row with its value', { telephone: confirmed, status: 'expired' }],
    ['a value without a last day', { telephone: confirmed, validThrough: '' }],
    ['a value that outlives its check', { telephone: confirmed, validThrough: '2028-01-01' }],
    ['a number among other words', { identifier: `call ${formatNumber(unknown)}` }],
  ])('finds %s', (_, row) => {
    expect(faults(table(row))).not.toEqual([]);
  });
});

describe('the verification of files of the Human Services Data Specification', () => {
  const services = hsdsServices(demo, testHsdsSite);
  const line = services.contents.find(({ phones }) => phones?.[0]?.number === confirmed);
  const phone = line?.phones?.[0];

  const published = (contents: unknown) => ({
    'api/v1/hsds/services.json': JSON.stringify({ ...services, contents: [contents] }),
  });
  const withPhone = (change: object) => published({ ...line, phones: [{ ...phone, ...change }] });
  const day = (value: string, change: object = {}) => ({
    attributes: [{ ...phone?.attributes[0], value, ...change }],
  });

  it('finds nothing in a confirmed value with its last day, or an earlier one', () => {
    expect(phone?.number).toBe(confirmed);
    expect(faults(published(line))).toEqual([]);
    expect(faults(withPhone(day('2027-02-13')))).toEqual([]);
  });

  it.each([
    ['a number that nobody knows', { number: unknown }],
    ['a reported number', { number: reported }],
    ['a number in another writing', { number: formatNumber(confirmed) }],
    ['a number that is for staff only', { number: given('staff-duty-desk') }],
    ['a number of which nothing says how long', { attributes: [] }],
    ['a number whose last day is that of another record', { id: line?.id?.replace(/^./, '0') }],
    ['a number that outlives its check', day('2027-02-15')],
    ['another attribute in the place of the last day', day(lastDay, { label: 'observedOn' })],
    ['a number under the key of another format', { fax: confirmed.slice(0, -1) }],
    ['a number in its description', { description: `Or call ${formatNumber(unknown)}.` }],
    ['a number in the place of an id', { id: '020-7946-0124' }],
    ['a number as an extension', { extension: 2079460124 }],
  ])('finds %s', (_, change) => {
    expect(faults(withPhone(change))).not.toEqual([]);
  });

  it.each([
    ['an address that nobody knows', { email: 'help@lanternferry.example' }],
    ['a reported address', { email: given('groups-email') }],
    ['an address of somebody who assures it', { assurer_email: 'help@lanternferry.example' }],
    ['a page that is not confirmed', { url: 'https://www.lanternferry.example/nowhere' }],
    ['a way through the app that is not confirmed', { application_process: 'Menu > Call us' }],
    ['a page of which nothing says how long', { url: given('booking-page'), attributes: [] }],
    [
      'a page further below',
      { organization: { additional_websites: [{ url: 'https://b.example/' }] } },
    ],
    ['a number as its name', { name: `Call ${formatNumber(unknown)}` }],
    ['a number in a schedule', { schedules: [{ notes: 'Or 020 7946 0124.' }] }],
  ])('finds %s', (_, change) => {
    expect(faults(published({ ...line, ...change }))).not.toEqual([]);
  });

  it('looks for known values in ids too', () => {
    const digits = reported.replace(/\D/g, '');
    const id = `0${digits.slice(0, 7)}-${digits.slice(7)}-5000-8000-000000000000`;
    expect(faults(published({ ...line, languages: [{ id }] }))).not.toEqual([]);
  });
});
