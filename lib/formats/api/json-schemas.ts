import * as z from 'zod';
import { publishedShapes, type SchemaName, schemaNames } from './shapes/published';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The published schemas (JSON Schema 2020-12) by name. `addressOf` tells the address of each, which
 * is its `$id`. They allow keys that they do not know: a later file of the same version may have more.
 */
export function jsonSchemas(
  addressOf: (name: SchemaName) => string,
): Readonly<Record<SchemaName, JsonSchema>> {
  const { schemas } = z.toJSONSchema(publishedShapes, {
    uri: (id) => addressOf(id as SchemaName),
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  const named = schemaNames.map((name) => {
    const { $schema, $id, ...rest } = schemas[name] as JsonSchema;
    return [name, { $schema, $id, title: name, ...rest }];
  });
  return Object.fromEntries(named) as Record<SchemaName, JsonSchema>;
}
