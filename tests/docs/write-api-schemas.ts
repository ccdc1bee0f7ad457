import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableColumns } from '@/lib/formats/api/table';
import {
  columnsFile,
  currentRecord,
  currentSchemas,
  recordedColumns,
  recordedFolder,
  recordedSchemas,
} from './api-schemas';
import { breakingChanges } from './schema-changes';

const columns = existsSync(join(recordedFolder, columnsFile)) ? recordedColumns() : [];
const moved = columns.filter((column, index) => tableColumns[index] !== column);
const broken = [
  ...breakingChanges(recordedSchemas(), currentSchemas()),
  ...moved.map((column) => `contacts.csv: the column ${column} is gone or elsewhere`),
];

if (broken.length > 0) {
  for (const change of broken) console.error(change);
  console.error(`Found ${broken.length} changes that break readers of version 1; wrote nothing.`);
  console.error('Add keys instead of changing them, or begin a version 2 beside the first.');
  process.exitCode = 1;
} else {
  for (const [name, text] of currentRecord()) writeFileSync(join(recordedFolder, name), text);
  console.log(`Wrote ${currentRecord().size} files to ${recordedFolder}.`);
}
