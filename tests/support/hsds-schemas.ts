import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const folder = 'tests/fixtures/hsds';

interface Table {
  $id: string;
  properties: Record<string, { $ref?: string; items?: { $ref: string } }>;
}

/** The specification's schemas of the tables that the export has, by name. */
const tables = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file): [string, Table] => [
      file.slice(0, -'.json'.length),
      JSON.parse(readFileSync(join(folder, file), 'utf8')),
    ]),
);

const nameIn = (reference: string) => reference.replace('.json', '');

/** The table that the values of a key are records of; undefined: they are no records. */
function tableBelow(table: string, key: string): string | undefined {
  const { $ref, items } = tables.get(table)?.properties[key] ?? {};
  const reference = $ref ?? items?.$ref;
  return reference && nameIn(reference);
}

const ajv = new Ajv2020({ allErrors: true, strict: true });
formats.default(ajv);
// What the specification says beside JSON Schema: for its tables and its documentation.
ajv.addVocabulary([
  'name',
  'path',
  'datapackage_metadata',
  'datapackage_type',
  'constraints',
  'example',
  'core',
  'tabular_required',
]);
for (const schema of tables.values()) ajv.addSchema(schema);
const named = new Set(
  [...tables].flatMap(([name, { properties }]) =>
    Object.keys(properties).flatMap((key) => tableBelow(name, key) ?? []),
  ),
);
const base = tables.get('service')?.$id ?? '';
for (const name of named) {
  // The export has no records of these tables.
  if (!tables.has(name)) ajv.addSchema({ $id: new URL(`${name}.json`, base).href, not: {} });
}

/** Faults of a record by the specification's schema of its table, in words of the validator. */
export function hsdsFaults(table: string, data: unknown): string[] {
  const validate = ajv.getSchema(tables.get(table)?.$id ?? '');
  if (!validate) throw new Error(`There is no table ${table}.`);
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Keys of a record, and of those below it, that the specification does not know. */
export function unknownKeys(table: string, record: object): string[] {
  return Object.entries(record).flatMap(([key, value]) => {
    if (!tables.get(table)?.properties[key]) return [`${table}.${key}`];
    const below = tableBelow(table, key);
    if (below === undefined) return [];
    const records: object[] = Array.isArray(value) ? value : [value];
    return records.flatMap((item) => unknownKeys(below, item));
  });
}
