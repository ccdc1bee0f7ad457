import type { Directory } from '@/lib/domain/directory/directory';
import type { DescribedFile } from './described-file';
import { describedFiles } from './described-files';
import { jsonSchemas } from './json-schemas';
import type { ApiSite } from './parts/site';
import { type SchemaName, schemaNames } from './shapes/published';

/** The version of the shapes, which is the one in the path: what is added does not change it. */
const version = '1';

const notFound = { description: 'There is no such file. The answer is a page for people.' };

const component = (name: SchemaName) => `#/components/schemas/${name}`;

/** The published schemas as parts of this file: few programs fetch what lies elsewhere. */
function components() {
  const parts = Object.entries(jsonSchemas(component)).map(
    ([name, { $schema: _, $id: __, ...schema }]) => [name, schema],
  );
  return { schemas: Object.fromEntries(parts) };
}

function answer(description: string, mediaType: string, schema: object) {
  return {
    '200': { description, content: { [mediaType]: { schema } } },
    '404': notFound,
  };
}

function parameter(name: string, description: string, schema: object) {
  return { name, in: 'path', required: true, description, schema };
}

function pathItem(file: DescribedFile) {
  const { operation, description, identifiers, mediaType, shape } = file;
  const schema = file.schema
    ? { $ref: component(file.schema) }
    : (shape ?? { type: 'string', description });
  const parameters =
    identifiers === null
      ? []
      : [
          parameter('identifier', 'The entry: its identifier, as the index lists them.', {
            type: 'string',
            pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
            examples: identifiers.slice(0, 1),
          }),
        ];
  return {
    get: {
      operationId: operation,
      summary: description,
      ...(parameters.length > 0 && { parameters }),
      responses: answer(description, mediaType, schema),
    },
  };
}

const schemaPath = {
  get: {
    operationId: 'get-schema',
    summary: 'A JSON Schema (2020-12).',
    parameters: [parameter('name', 'Its name.', { type: 'string', enum: [...schemaNames] })],
    responses: answer('The schema.', 'application/json', { type: 'object' }),
  },
};

/** `openapi.json`: every path, its parameters and the schema of its answer, in OpenAPI 3.1. */
export function openApiOf(directory: Directory, site: ApiSite) {
  const { organization, today } = directory;
  const pathOf = (address: string) => address.slice(site.origin.length);
  const files = describedFiles(directory, site).map((file) => [
    pathOf(file.address('{identifier}')),
    pathItem(file),
  ]);
  return {
    openapi: '3.1.0',
    info: {
      title: `${site.name}: ${organization.name}`,
      version,
      summary: organization.disclaimer,
      description: `${site.warning} Made for ${today}.`,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: site.origin, description: site.name }],
    paths: {
      ...Object.fromEntries(files),
      [pathOf(site.files.schema('{name}'))]: schemaPath,
    },
    components: components(),
  };
}
