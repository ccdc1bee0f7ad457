import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { contactKindNames } from '@/lib/domain/trust/contact-kinds';
import { sentenceOf } from '@/lib/rules/base/fault';
import { describeIssues } from '@/lib/rules/shape/describe-issue';
import { claimSchema } from '@/lib/schema/claim';
import { contactPointSchema } from '@/lib/schema/contact-point';
import { organizationSchema } from '@/lib/schema/organization';
import { regionSchema } from '@/lib/schema/region';
import { sourceSchema } from '@/lib/schema/source';
import { verificationLogSchema } from '@/lib/schema/verification';

/** As the schema names them, which is in the order of the table. */
const kinds = contactKindNames.map((kind) => `"${kind}"`).join(', ');

const email = {
  kind: 'email',
  name: 'Press',
  description: 'For journalists.',
  value: 'press@paperkite.example',
  audience: ['everyone'],
  topics: ['general'],
  areaServed: ['worldwide'],
  sources: ['contact-page'],
};
const check = {
  value: 'x',
  source: 'a',
  observedOn: '2026-01-01',
  checkedOn: '2026-01-01',
  method: 'live-read',
  checkedBy: 'maintainers',
  finding: 'confirms',
};
const region = { name: 'A', countries: ['US'], stated: 'At nine.', sources: ['a'] };
const source = {
  kind: 'official',
  title: 'A',
  publisher: 'B',
  url: null,
  languages: ['en'],
  method: 'live-read',
  observedOn: '2026-01-01',
};

function described(schema: z.ZodType, data: unknown) {
  const result = schema.safeParse(data);
  if (result.success) throw new Error('it was accepted');
  return describeIssues(result.error.issues, data).map((issue) => ({
    ...issue,
    message: sentenceOf(issue),
  }));
}

function only(schema: z.ZodType, data: unknown) {
  const [issue, ...more] = described(schema, data);
  expect(more).toEqual([]);
  return issue;
}

describe('a value of the wrong form', () => {
  it.each<[string, z.ZodType, unknown, string]>([
    [
      'a contact of an unknown kind',
      contactPointSchema,
      { ...email, kind: 'fax' },
      `Found "fax"; expected one of ${kinds}.`,
    ],
    ['a text', contactPointSchema, { ...email, name: 7 }, 'Found 7; expected a quoted text.'],
    [
      'an empty text',
      contactPointSchema,
      { ...email, name: '' },
      'Found ""; expected words, not an empty text.',
    ],
    [
      'a text of two lines',
      contactPointSchema,
      { ...email, name: 'a\nb' },
      'Found "a\\nb"; expected one line without spaces at its ends.',
    ],
    [
      'a list',
      contactPointSchema,
      { ...email, topics: 'general' },
      'Found "general"; expected a list in [ ].',
    ],
    [
      'an empty text for a list, whose length is then no matter',
      contactPointSchema,
      { ...email, topics: '' },
      'Found ""; expected a list in [ ].',
    ],
    [
      'an empty list',
      contactPointSchema,
      { ...email, topics: [] },
      'Found []; expected at least 1 in the list.',
    ],
    [
      'a country',
      contactPointSchema,
      { ...email, areaServed: ['de'] },
      'Found "de"; expected a country as two capital letters (ISO 3166-1), such as "DE".',
    ],
    [
      'a number that is too large',
      contactPointSchema,
      { ...email, replyTime: { minimumHours: 1, maximumHours: 9999 } },
      'Found 9999; expected at most 2160.',
    ],
    [
      'half a number',
      contactPointSchema,
      { ...email, replyTime: { minimumHours: 0.5, maximumHours: 9 } },
      'Found 0.5; expected a whole number.',
    ],
    [
      'an hour of 25:00',
      regionSchema,
      {
        ...region,
        hours: {
          timeZone: 'Europe/Berlin',
          regular: [{ dayOfWeek: 'Monday', opens: '25:00', closes: '17:00' }],
        },
      },
      'Found "25:00"; expected a time from "00:00" to "23:59", such as "09:00".',
    ],
    [
      'an opening without length',
      regionSchema,
      {
        ...region,
        hours: {
          timeZone: 'Europe/Berlin',
          regular: [{ dayOfWeek: 'Monday', opens: '09:00', closes: '09:00' }],
        },
      },
      'Found "09:00"; expected a time other than "opens"; around the clock is "00:00" to "24:00".',
    ],
    [
      'a day that does not exist',
      verificationLogSchema,
      [{ ...check, checkedOn: '2026-02-30' }],
      'Found "2026-02-30"; expected a day as YYYY-MM-DD, such as "2026-05-16".',
    ],
    [
      'a dated undated copy',
      sourceSchema,
      { ...source, method: 'undated-copy' },
      'Found "2026-01-01"; expected null for an undated copy, and a day as YYYY-MM-DD for every other method.',
    ],
    [
      'an address that names another host behind an @',
      sourceSchema,
      { ...source, url: 'https://paperkite.example@evil.example/' },
      'Found "https://paperkite.example@evil.example/"; expected an address that begins with https:// and names a host, without user name or port.',
    ],
    [
      'a script for an address',
      sourceSchema,
      { ...source, url: 'javascript:alert(1)' },
      'Found "javascript:alert(1)"; expected an address that begins with https:// and names a host, without user name or port.',
    ],
    ['nothing at all', claimSchema, null, 'Found null; expected keys in { }.'],
  ])('is told for %s', (_, schema, data, message) => {
    expect(only(schema, data)).toMatchObject({ rule: 'shape', target: 'value', message });
  });

  it('is cut short if it is long', () => {
    const issue = only(contactPointSchema, { ...email, name: 'x'.repeat(5000) });
    expect(issue?.message).toBe(`Found "${'x'.repeat(59)}…; expected at most 600 characters.`);
  });
});

describe('a key', () => {
  it('that is missing is told at the place where it belongs', () => {
    const { description: _, ...rest } = email;
    expect(only(contactPointSchema, rest)).toEqual({
      rule: 'shape',
      path: [],
      target: 'value',
      value: undefined,
      found: 'no key "description"',
      expects: 'text',
      expected: 'it with a quoted text',
      message: 'Found no key "description"; expected it with a quoted text.',
      hint: 'Add "description".',
      isExact: false,
    });
  });

  it('that says the kind and is missing is told with the kinds there are', () => {
    const { kind: _, ...rest } = email;
    expect(only(contactPointSchema, rest)?.message).toBe(
      `Found no key "kind"; expected it with one of ${kinds}.`,
    );
  });

  it('that is unknown is told with those that are known', () => {
    expect(
      only(claimSchema, { statement: 'A.', topic: 'company', sources: ['a'], by: 'b' }),
    ).toEqual({
      rule: 'known-keys',
      path: ['by'],
      target: 'key',
      value: 'by',
      found: 'the unknown key "by"',
      expects: 'known-key',
      expected: 'one of the keys statement, topic, sources, mentions, remark',
      message:
        'Found the unknown key "by"; expected one of the keys statement, topic, sources, mentions, remark.',
      hint: 'Correct its spelling, or remove it.',
      isExact: false,
    });
  });

  it('that is unknown is told one by one', () => {
    const claim = { statement: 'A.', topic: 'company', sources: ['a'], b: 1, constructor: 2 };
    expect(described(claimSchema, claim).map(({ path }) => path)).toEqual([['b'], ['constructor']]);
  });

  it('of the wrong form is told as a key', () => {
    const hours = { timeZones: { us: 'America/New_York' }, regular: [] };
    expect(only(regionSchema, { ...region, hours })).toMatchObject({
      path: ['hours', 'timeZones', 'us'],
      target: 'key',
      message:
        'Found the key "us"; expected a country as two capital letters (ISO 3166-1), such as "DE".',
    });
  });
});

describe('a value that may have several shapes', () => {
  it.each<[string, unknown, string[]]>([
    [
      'a misspelt key of hours, which is then not told as missing too',
      { timezone: 'Europe/Berlin', regular: [] },
      ['timezone'],
    ],
    ['a fault deep in hours', { timeZones: { US: 7 }, regular: [] }, ['US']],
    ['hours that name a region wrongly', { timeZone: 'Europe/Berlin' }, ['regular']],
  ])('is measured by the shape it comes closest to: %s', (_, hours, keys) => {
    const issues = described(regionSchema, { ...region, hours });
    expect(issues).toHaveLength(keys.length);
    for (const key of keys) {
      expect(
        issues.some(({ message, path }) => path.at(-1) === key || message.includes(`"${key}"`)),
      ).toBe(true);
    }
  });

  it('names the key of an account that is missing, inside of its list', () => {
    const organization = {
      name: 'A',
      url: 'https://a.example/',
      officialDomains: ['a.example'],
      ownPlaces: [{ host: 'a.example', pages: ['/'] }],
      officialAccounts: [{ host: 'b.example', name: 'B' }],
      disclaimer: 'Made up.',
      recommendedContacts: ['a'],
      topics: [{ id: 'a', name: 'A' }],
      audiences: [{ id: 'a', name: 'A' }],
    };
    expect(only(organizationSchema, organization)).toMatchObject({
      path: ['officialAccounts', 0],
      message: 'Found no key "pathPrefix"; expected it with a quoted text.',
    });
  });
});
