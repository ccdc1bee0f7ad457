import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '@/lib/formats/api/json-schemas';
import { fileShapes, schemaNames } from '@/lib/formats/api/shapes/published';
import { apiFiles } from '@/tests/support/api-files';
import { testApiSite } from '@/tests/support/api-site';
import { directoryOf } from '@/tests/support/directory-of';
import { schemaValidator } from '@/tests/support/schema-validator';

const schemaAddress = testApiSite.files.schema;
const schemas = jsonSchemas(schemaAddress);
const faultsOf = schemaValidator(Object.values(schemas));

type Node = Record<string, unknown>;

/** Every property of a schema, with the path that leads to it. */
function propertiesOf(node: unknown, path = ''): [string, Node][] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]): [string, Node][] =>
    key === 'properties'
      ? Object.entries(value as Record<string, Node>).flatMap(([name, below]): [string, Node][] => [
          [`${path}/${name}`, below],
          ...propertiesOf(below, `${path}/${name}`),
        ])
      : propertiesOf(value, path),
  );
}

describe.each(['demo', 'real'] as const)('the files for programs of the %s directory', (name) => {
  const files = apiFiles(directoryOf(name));

  it('have the shapes that the code states, to the last key', () => {
    const wrong = files.flatMap(({ path, schema, data }) => {
      const result = fileShapes[schema].safeParse(data);
      return result.success ? [] : [`${path}: ${result.error.message}`];
    });
    expect(wrong).toEqual([]);
    expect(new Set(files.map(({ schema }) => schema))).toEqual(new Set(Object.keys(fileShapes)));
  });

  it('satisfy the published schemas, read by another program', () => {
    const wrong = files.flatMap(({ path, schema, data }) =>
      faultsOf(schemaAddress(schema), data).map((fault) => `${path}${fault}`),
    );
    expect(wrong).toEqual([]);
  });

  it('name their schema, their day, whose site it is not and where to ask again', () => {
    const { today, organization } = directoryOf(name);
    for (const { schema, data } of files) {
      expect(data).toMatchObject({
        $schema: schemaAddress(schema),
        dateModified: today,
        disclaimer: organization.disclaimer,
        warning: testApiSite.warning,
        license: testApiSite.license,
        statusFile: testApiSite.files.status,
        about: { name: organization.name, fictional: organization.fictional },
      });
    }
  });
});

describe('the published schemas', () => {
  it('refuse files whose values or statuses have another form', () => {
    const file = apiFiles(directoryOf('demo')).find(({ path }) =>
      path.endsWith('uk-bookings.json'),
    );
    const changed = (from: string, to: string) => {
      const text = JSON.stringify(file?.data);
      expect(text).toContain(from);
      return faultsOf(schemaAddress('contact-file'), JSON.parse(text.replace(from, to)));
    };
    expect(changed('"+442079460123"', '"020 7946 0123"')).not.toEqual([]);
    expect(changed('"status":"confirmed"', '"status":"verified"')).not.toEqual([]);
    expect(changed('"validThrough":"2027-02-14"', '"validThrough":"14/02/2027"')).not.toEqual([]);
    expect(changed('"dateModified"', '"modified"')).not.toEqual([]);
    expect(changed('"uk-bookings"', '"uk-bookings"')).toEqual([]);
  });

  it('let later files of the version say more', () => {
    const file = apiFiles(directoryOf('demo')).find(({ schema }) => schema === 'status');
    const more = { ...(file?.data as object), later: true };
    expect(faultsOf(schemaAddress('status'), more)).toEqual([]);
  });

  it.each(schemaNames)('explain %s and every key of it', (name) => {
    const schema = schemas[name];
    expect(schema.$id).toBe(schemaAddress(name));
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.description).toBeTruthy();
    const bare = propertiesOf(schema)
      .filter(([, { description, $ref }]) => description === undefined && $ref === undefined)
      .filter(([, { anyOf }]) => !(anyOf as Node[] | undefined)?.some(({ $ref }) => $ref));
    expect(bare.map(([path]) => path)).toEqual([]);
  });
});
