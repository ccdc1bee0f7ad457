import type { DataLeaf, DataObject } from './data-objects';

/** How the keys of a file of data are read. */
export interface DataReading {
  /** What a key holds, as `Allowlist` names it; null: no value of a contact. */
  sortOf: (leaf: DataLeaf, object: DataObject) => string | null;
  /** The last day that a file gives to what it says is confirmed; undefined: it gives none. */
  lastDayOf: (object: DataObject) => string | undefined;
}

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

function textOf({ leaves }: DataObject, key: string): string | undefined {
  const found = leaves.find((leaf) => leaf.key === key)?.value;
  return found === undefined ? undefined : String(found);
}

/** Whether an object is the value of a contact with its standing, or a row that holds one. */
function isStanding(object: DataObject): boolean {
  return object.key === 'value' || (object.key === '' && textOf(object, 'status') !== undefined);
}

/** The files of our own shapes: a value has its status and its last day beside it. */
export const ownReading: DataReading = {
  sortOf: ({ key }, object) =>
    everywhere.get(key) ?? (isStanding(object) && besideStanding.has(key) ? key : null),
  lastDayOf: (object) =>
    textOf(object, 'status') === 'confirmed' ? textOf(object, 'validThrough') : undefined,
};

/** Keys of the Human Services Data Specification that hold a value, wherever they stand. */
const hsdsKeys = new Map([
  ['number', 'telephone'],
  ['assurer_email', 'email'],
  ['url', 'url'],
  ['application_process', 'path'],
]);

/**
 * Files that follow the Human Services Data Specification: only what is confirmed stands there, and an
 * attribute that names the record by its id has its last day.
 */
export function hsdsReading(objects: readonly DataObject[]): DataReading {
  const lastDays = new Map(
    objects
      .filter(({ key }) => key === 'attributes')
      .filter((object) => textOf(object, 'label') === 'validThrough')
      .map((object) => [textOf(object, 'link_id'), textOf(object, 'value')]),
  );
  return {
    sortOf: ({ key }) => hsdsKeys.get(key) ?? everywhere.get(key) ?? null,
    lastDayOf: (object) => {
      const id = textOf(object, 'id');
      return id === undefined ? undefined : lastDays.get(id);
    },
  };
}
