import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '@/lib/formats/api/json-schemas';
import { openApiOf } from '@/lib/formats/api/openapi';
import { schemaNames } from '@/lib/formats/api/shapes/published';
import { hsdsOrganization } from '@/lib/formats/hsds/organization';
import { hsdsServices } from '@/lib/formats/hsds/services';
import { apiFiles } from '@/tests/support/api-files';
import { testApiSite as site } from '@/tests/support/api-site';
import { directoryOf } from '@/tests/support/directory-of';
import { testHsdsSite as hsdsSite } from '@/tests/support/hsds-site';

interface Operation {
  operationId: string;
  parameters?: { name: string; schema: { pattern?: string; enum?: string[] } }[];
  responses: Record<string, { content?: Record<string, { schema: { $ref?: string } }> }>;
}

const document = JSON.parse(JSON.stringify(openApiOf(directoryOf('demo'), site)));
const paths = Object.entries(document.paths as Record<string, { get: Operation }>);

/** A path as a pattern for addresses. */
function patternOf(path: string, { parameters = [] }: Operation): RegExp {
  const [parameter] = parameters;
  const value =
    parameter?.schema.pattern?.replace(/^\^|\$$/g, '') ?? parameter?.schema.enum?.join('|');
  return new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/, `(${value})`)}$`);
}

describe('the OpenAPI description', () => {
  it('is valid by the official schema of OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document));
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    const { paths: _, ...broken } = document;
    const refused = await new Validator().validate({ ...broken, paths: { 'no-slash': 1 } });
    expect(refused.valid).toBe(false);
  });

  it('has one path for each file for programs, with the schema of that file', () => {
    for (const { path, schema } of apiFiles(directoryOf('demo'))) {
      const found = paths.filter(([template, { get }]) => patternOf(template, get).test(path));
      expect([path, found.length]).toEqual([path, 1]);
      const answer = found[0]?.[1].get.responses['200']?.content?.['application/json'];
      expect(answer?.schema.$ref).toBe(`#/components/schemas/${schema}`);
    }
    for (const name of schemaNames) {
      const path = new URL(site.files.schema(name)).pathname;
      expect(
        paths.filter(([template, { get }]) => patternOf(template, get).test(path)),
      ).toHaveLength(1);
    }
  });

  it('has the published schemas as its parts, which name each other within it', () => {
    const published = JSON.parse(JSON.stringify(jsonSchemas(site.files.schema)));
    for (const name of schemaNames) {
      const { $schema: _, $id: __, ...schema } = published[name];
      const address = new RegExp(site.files.schema('{name}').replace('{name}', '([a-z-]+)'), 'g');
      const within = JSON.stringify(schema).replace(address, '#/components/schemas/$1');
      expect(document.components.schemas[name]).toEqual(JSON.parse(within));
    }
    expect(JSON.stringify(document)).toContain('"$ref":"#/components/schemas/contact"');
  });

  it('has a path for each file of the HSDS, and says where its schema is', () => {
    const shape = (name: string) =>
      document.paths[`/api/v1/hsds/${name}.json`].get.responses['200'].content['application/json']
        .schema;
    const specification = { url: 'https://docs.openreferral.org/' };
    expect(shape('services').properties.contents.items.externalDocs).toMatchObject(specification);
    expect(shape('organization').externalDocs).toMatchObject(specification);
  });

  it('is true of the files of the HSDS', () => {
    const directory = directoryOf('demo');
    const ajv = new Ajv2020({ strict: true, keywords: ['externalDocs'] });
    const fits = (name: string, data: unknown) => {
      const { get } = document.paths[`/api/v1/hsds/${name}.json`] as { get: Operation };
      const { schema = {} } = get.responses['200']?.content?.['application/json'] ?? {};
      return ajv.validate(schema, JSON.parse(JSON.stringify(data)));
    };
    const services = hsdsServices(directory, hsdsSite);
    expect(fits('services', services)).toBe(true);
    expect(fits('services', { ...services, contents: {} })).toBe(false);
    expect(fits('organization', hsdsOrganization(directory, hsdsSite))).toBe(true);
  });

  it('has a path for the table, and each operation has a name of its own', () => {
    expect(document.paths['/api/v1/contacts.csv'].get.responses['200'].content).toHaveProperty(
      'text/csv',
    );
    const names = paths.map(([, { get }]) => get.operationId);
    expect(new Set(names).size).toBe(names.length);
  });
});
