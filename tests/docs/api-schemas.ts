import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '@/lib/formats/api/json-schemas';
import { tableColumns } from '@/lib/formats/api/table';
import { testApiSite } from '@/tests/support/api-site';

/** The first version as its readers know it; files are added to it and nothing is taken away. */
export const recordedFolder = join(import.meta.dirname, '../fixtures/api/v1');
export const columnsFile = 'contacts.csv.json';

/** The schemas as they are published today, by name. */
export function currentSchemas(): ReadonlyMap<string, unknown> {
  const schemas = jsonSchemas(testApiSite.files.schema);
  return new Map(Object.entries(JSON.parse(JSON.stringify(schemas))));
}

/** The schemas that are recorded, by name. */
export function recordedSchemas(): ReadonlyMap<string, object> {
  const names = readdirSync(recordedFolder).filter(
    (name) => name.endsWith('.json') && name !== columnsFile,
  );
  return new Map(
    names.map((name) => [
      name.replace(/\.json$/, ''),
      JSON.parse(readFileSync(join(recordedFolder, name), 'utf8')),
    ]),
  );
}

/** The columns of the table that are recorded, in their order. */
export function recordedColumns(): string[] {
  return JSON.parse(readFileSync(join(recordedFolder, columnsFile), 'utf8'));
}

/** What must be written, by file. */
export function currentRecord(): ReadonlyMap<string, string> {
  const text = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return new Map([
    ...[...currentSchemas()].map(([name, schema]) => [`${name}.json`, text(schema)] as const),
    [columnsFile, text(tableColumns)],
  ]);
}
