import { csvObjects, type DataLeaf, type DataObject, jsonObjects } from './data-objects';
import type { ExportFault } from './export-fault';
import { faultAt, type PublishedFile } from './fault-at';
import type { OfferedValues } from './offered-values';
import { viewOf } from './text-view';
import { emailFaults, numberFaults } from './verify-words';

const dataFile = /^(api\/.+\.(json|csv)|[^/]+\/(changes\/feed|contribute\/data)\.json)$/;

/** Keys that hold a number, or an address, wherever they stand; programs dial and mail from them. */
const everywhere = new Map([
  ['telephone', 'telephone'],
  ['phone', 'telephone'],
  ['phoneNumber', 'telephone'],
  ['tel', 'telephone'],
  ['mobile', 'telephone'],
  ['fax', 'telephone'],
  ['faxNumber', 'telephone'],
  ['sms', 'telephone'],
  ['email', 'email'],
  ['mail', 'email'],
]);
/** Keys that hold the value of a contact only where its standing is beside them. */
const besideStanding = new Set(['url', 'path', 'value']);
/** Expressions for programs that look like figures in groups. */
const isExpression = ({ key }: DataLeaf) => key === 'pattern';

function textOf({ leaves }: DataObject, key: string): string | undefined {
  const found = leaves.find((leaf) => leaf.key === key)?.value;
  return found === undefined ? undefined : String(found);
}

/** Whether an object is the value of a contact with its standing, or a row that holds one. */
function isStanding(object: DataObject): boolean {
  return object.key === 'value' || (object.key === '' && textOf(object, 'status') !== undefined);
}

/** Spreadsheets take a "+" for the start of a formula. */
const undefused = (text: string) => text.replace(/^'/, '');

function valueFault(
  file: PublishedFile,
  leaf: DataLeaf,
  object: DataObject,
  offered: OfferedValues,
): ExportFault[] {
  const { key, place } = leaf;
  const sort = everywhere.get(key) ?? (isStanding(object) && besideStanding.has(key) ? key : null);
  if (sort === null) return [];
  const value = file.path.endsWith('.csv') ? undefused(String(leaf.value)) : String(leaf.value);
  const last = offered.get(sort)?.get(value);
  const found = `${value} as "${key}"`;
  if (last === undefined)
    return [faultAt(file, place, found, 'a confirmed value, exactly as it is')];
  const end = textOf(object, 'validThrough');
  if (end !== undefined && end <= last && textOf(object, 'status') === 'confirmed') return [];
  return [
    faultAt(file, place, found, `it as confirmed, with a validThrough, at the latest ${last}`),
  ];
}

function wordFaults(file: PublishedFile, leaf: DataLeaf, offered: OfferedValues): ExportFault[] {
  if (isExpression(leaf)) return [];
  const view = viewOf(String(leaf.value), [[0, leaf.place]]);
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
export function verifyData(file: PublishedFile, offered: OfferedValues): ExportFault[] {
  if (!dataFile.test(file.path)) return [];
  const isTable = file.path.endsWith('.csv');
  if (!isTable && !isJson(file.text)) {
    return [faultAt(file, 0, 'text that is no JSON', 'JSON, as the name of the file says')];
  }
  const objects = isTable ? csvObjects(file.text) : jsonObjects(file.text);
  return objects.flatMap((object) =>
    object.leaves.flatMap((leaf) => [
      ...valueFault(file, leaf, object, offered),
      ...wordFaults(file, leaf, offered),
    ]),
  );
}
