import type { ExportFault } from '@/lib/export/folder/export-fault';
import type { Allowlist } from '@/lib/export/scan/allowlist';
import {
  csvObjects,
  type DataLeaf,
  type DataObject,
  jsonObjects,
} from '@/lib/export/scan/data-objects';
import { type DataReading, hsdsReading, ownReading } from '@/lib/export/scan/data-readings';
import { faultAt, type PublishedFile } from '@/lib/export/scan/fault-at';
import { leafView } from '@/lib/export/scan/leaf-view';
import { emailFaults, numberFaults } from './verify-words';

const dataFile = /^(api\/.+\.(json|csv)|[^/]+\/(changes\/feed|contribute\/data)\.json)$/;

/** Files that follow the Human Services Data Specification. */
const hsdsFile = /^api\/v\d+\/hsds\//;
/** Expressions for programs that look like figures in groups. */
const isExpression = ({ key }: DataLeaf) => key === 'pattern';
/** UUIDs made from names (RFC 9562, version 5), whose figures are those of a digest. */
const uuid = /^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const isIdentifier = ({ key, value }: DataLeaf) =>
  /^(link_)?id$/.test(key) && uuid.test(String(value));

/** Spreadsheets take a "+" for the start of a formula. */
const undefused = (text: string) => text.replace(/^'/, '');

function valueFault(
  file: PublishedFile,
  leaf: DataLeaf,
  object: DataObject,
  reading: DataReading,
  offered: Allowlist,
): ExportFault[] {
  const { key, place } = leaf;
  const sort = reading.sortOf(leaf, object);
  if (sort === null) return [];
  const value = file.path.endsWith('.csv') ? undefused(String(leaf.value)) : String(leaf.value);
  const last = offered.get(sort)?.get(value);
  const found = `${value} as "${key}"`;
  if (last === undefined)
    return [faultAt(file, place, found, 'a confirmed value, exactly as it is')];
  const end = reading.lastDayOf(object);
  if (end !== undefined && end <= last) return [];
  return [
    faultAt(file, place, found, `it as confirmed, with a validThrough, at the latest ${last}`),
  ];
}

function wordFaults(file: PublishedFile, leaf: DataLeaf, offered: Allowlist): ExportFault[] {
  if (isExpression(leaf) || isIdentifier(leaf)) return [];
  const view = leafView(file.text, leaf, file.path.endsWith('.csv'));
  const phones = offered.get('telephone') ?? new Map();
  const digits = new Set([...phones.keys()].map((value) => value.replace(/\D/g, '')));
  return [
    ...numberFaults(file, view, digits),
    ...emailFaults(file, view, offered.get('email') ?? new Map()),
  ];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * What a file of data says that programs would use: keys that hold a number, an address or another
 * value of a contact hold confirmed ones for the public, with a last day, and no text beside them
 * holds what looks like a number or an e-mail address. Files of other kinds have no faults here.
 */
export function verifyData(file: PublishedFile, offered: Allowlist): ExportFault[] {
  if (!dataFile.test(file.path)) return [];
  const isTable = file.path.endsWith('.csv');
  if (!isTable && !isJson(file.text)) {
    return [faultAt(file, 0, 'text that is no JSON', 'JSON, as the name of the file says')];
  }
  const objects = isTable ? csvObjects(file.text) : jsonObjects(file.text);
  const reading = hsdsFile.test(file.path) ? hsdsReading(objects) : ownReading;
  return objects.flatMap((object) =>
    object.leaves.flatMap((leaf) => [
      ...valueFault(file, leaf, object, reading, offered),
      ...wordFaults(file, leaf, offered),
    ]),
  );
}
