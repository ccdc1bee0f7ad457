/** A text or number that stands in a file of data, and where its text begins, in UTF-16 units. */
export interface DataLeaf {
  /** The nearest key above it; a leaf of a list has the key of the list. */
  key: string;
  value: string | number;
  place: number;
}

/** An object of a file, or a row of a table: the texts and numbers right below its keys. */
export interface DataObject {
  /** The key that holds it; empty for the whole and for rows. */
  key: string;
  leaves: readonly DataLeaf[];
}

interface Open {
  key: string;
  isList: boolean;
  /** The key whose value comes next. */
  next: string;
  leaves: DataLeaf[];
}

const token = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[{}[\],:]/g;

/** Every object of a JSON text with its leaves and their places. The text must be JSON. */
export function jsonObjects(text: string): DataObject[] {
  const closed: DataObject[] = [];
  const open: Open[] = [{ key: '', isList: true, next: '', leaves: [] }];
  let awaitsKey = false;
  for (const { 0: character, index } of text.matchAll(token)) {
    const around = open.at(-1) as Open;
    if (character === '{' || character === '[') {
      const isList = character === '[';
      const key = around.next;
      open.push({ key, isList, next: isList ? key : '', leaves: [] });
      awaitsKey = !isList;
    } else if (character === '}' || character === ']') {
      open.pop();
      closed.push({ key: around.key, leaves: around.leaves });
      awaitsKey = false;
    } else if (character === ',') {
      awaitsKey = !around.isList;
    } else if (character === ':') {
      awaitsKey = false;
    } else if (awaitsKey) {
      around.next = JSON.parse(character);
    } else {
      const place = character.startsWith('"') ? index + 1 : index;
      around.leaves.push({ key: around.next, value: JSON.parse(character), place });
    }
  }
  return [...closed, ...open.map(({ key, leaves }) => ({ key, leaves }))].filter(
    ({ leaves }) => leaves.length > 0,
  );
}

const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g;

/** Every row of a CSV text, its cells under the names of the first row; empty ones are left out. */
export function csvObjects(text: string): DataObject[] {
  const rows: DataLeaf[][] = [[]];
  for (const match of text.replace(/^\ufeff/, ' ').matchAll(cell)) {
    const [whole, quoted, plain = '', end] = match;
    if (whole === '' && match.index >= text.length) break;
    const value = quoted?.replaceAll('""', '"') ?? plain;
    const place = match.index + (quoted === undefined ? 0 : 1);
    rows.at(-1)?.push({ key: '', value, place });
    if (end !== ',') rows.push([]);
  }
  const [names = [], ...others] = rows;
  return others
    .map((cells) => ({
      key: '',
      leaves: cells
        .map((leaf, column) => ({ ...leaf, key: String(names[column]?.value ?? '').trim() }))
        .filter(({ value }) => value !== ''),
    }))
    .filter(({ leaves }) => leaves.length > 0);
}
