import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Contact } from '@/lib/domain/directory/directory';
import { contactFileOf } from '@/lib/formats/api/files';
import { tableColumns } from '@/lib/formats/api/table';
import { apiFiles } from '@/tests/support/api-files';
import { testApiSite } from '@/tests/support/api-site';
import { directoryOf } from '@/tests/support/directory-of';
import { schemaValidator } from '@/tests/support/schema-validator';
import {
  currentRecord,
  currentSchemas,
  recordedColumns,
  recordedFolder,
  recordedSchemas,
} from '../../../docs/api-schemas';
import { breakingChanges } from '../../../docs/schema-changes';

describe('version 1', () => {
  it('still is what its readers know: begin a version 2 for anything else', () => {
    expect(breakingChanges(recordedSchemas(), currentSchemas())).toEqual([]);
    const columns = recordedColumns();
    expect(tableColumns.slice(0, columns.length)).toEqual(columns);
    expect(recordedSchemas().size).toBeGreaterThanOrEqual(20);
  });

  it('is recorded as it is today: what was added is recorded by `npm run docs:api`', () => {
    for (const [name, text] of currentRecord()) {
      expect(readFileSync(join(recordedFolder, name), 'utf8')).toBe(text);
    }
    expect(recordedSchemas().size).toBe(currentSchemas().size);
  });

  it.each(['demo', 'real'] as const)('reads the files of the %s directory', (name) => {
    const faultsOf = schemaValidator([...recordedSchemas().values()]);
    const wrong = apiFiles(directoryOf(name)).flatMap(({ path, schema, data }) =>
      faultsOf(testApiSite.files.schema(schema), data).map((fault) => `${path}${fault}`),
    );
    expect(wrong).toEqual([]);
  });

  it('reads a contact of a kind that it does not know', () => {
    const directory = directoryOf('demo');
    const [first] = directory.contacts as [Contact];
    const file = contactFileOf(first, directory, testApiSite);
    const later = { ...file, contact: { ...file.contact, kind: 'pigeon' } };
    const faultsOf = schemaValidator([...recordedSchemas().values()]);
    const data = JSON.parse(JSON.stringify(later));
    expect(faultsOf(testApiSite.files.schema('contact-file'), data)).toEqual([]);
  });
});

/** The recorded schemas after one text of one of them was replaced by another. */
function changed(name: string, from: string | RegExp, to: string): ReadonlyMap<string, unknown> {
  const text = JSON.stringify(recordedSchemas().get(name));
  const now = text.replace(from, to);
  expect(now).not.toBe(text);
  return new Map<string, unknown>(recordedSchemas()).set(name, JSON.parse(now));
}

describe('the comparison of versions', () => {
  it.each([
    ['a key that is gone', 'value', '"validThrough":{', '"until":{'],
    ['a key that may be missing', 'value', '"required":["status",', '"required":['],
    ['a status that is gone', 'status', '"expired",', ''],
    ['a status that is new', 'status', '"expired",', '"expired","doubted",'],
    ['another type', 'contact', '"restricted":{"type":"boolean"', '"restricted":{"type":"string"'],
    [
      'a value that may be null now',
      'claim',
      '"statement":{"type":"string"',
      '"statement":{"type":["string","null"]',
    ],
    ['a value that is never null now', 'value', /,\{"type":"null"\}/, ''],
    ['another schema of a part', 'contact-file', 'schemas/contact.json', 'schemas/source.json'],
    ['a pattern that is gone', 'value', /,"pattern":"[^"]*"/, ''],
    ['a bound that is new', 'claim', '"minLength":1', '"minLength":1,"maxLength":9'],
    ['another bound', 'contact', '"maximum":2160', '"maximum":9000'],
    ['a closed list that is open now', 'status', /,"enum":\[[^\]]*\]/, ''],
    ['another format', 'claim', '"format":"uri"', '"format":"uri-reference"'],
    ['another address', 'claim', 'schemas/claim.json', 'schemas/claim-2.json'],
  ])('finds %s', (_, name, from, to) => {
    const found = breakingChanges(recordedSchemas(), changed(name, from, to));
    expect(found).not.toEqual([]);
    expect(found.every((text) => text.startsWith(name))).toBe(true);
  });

  it('finds a schema that is gone', () => {
    const now = new Map<string, unknown>(recordedSchemas());
    now.delete('hours');
    expect(breakingChanges(recordedSchemas(), now)).toEqual(['hours: is gone']);
  });

  it.each([
    ['a new key', 'value', '"properties":{', '"properties":{"note":{"type":"string"},'],
    ['a new key that is always there', 'value', '"required":[', '"required":["note",'],
    ['a new kind of contact', 'contact', '"examples":["phone",', '"examples":["phone","chat",'],
    ['other words', 'value', /"description":"[^"]*"/, '"description":"Other words."'],
  ])('lets %s pass', (_, name, from, to) => {
    expect(breakingChanges(recordedSchemas(), changed(name, from, to))).toEqual([]);
  });

  it('lets a new schema pass', () => {
    const now = new Map<string, unknown>(recordedSchemas()).set('later', { type: 'object' });
    expect(breakingChanges(recordedSchemas(), now)).toEqual([]);
  });
});
