/** Keywords that tell people something and bind nobody. */
const annotations = new Set(['description', 'title', 'examples']);

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function missingFrom(list: unknown, old: unknown): unknown[] {
  return listOf(old).filter((item) => !listOf(list).some((other) => same(item, other)));
}

function comparedProperties(old: Node, now: unknown, path: string): string[] {
  if (!isNode(now)) return [`${path}: has no properties any more`];
  return Object.entries(old).flatMap(([key, value]) =>
    key in now ? comparedSchemas(value, now[key], `${path}/${key}`) : [`${path}/${key}: is gone`],
  );
}

function comparedLists(old: readonly unknown[], now: unknown, path: string): string[] {
  if (listOf(now).length !== old.length) return [`${path}: has other alternatives`];
  return old.flatMap((item, index) =>
    comparedSchemas(item, listOf(now)[index], `${path}/${index}`),
  );
}

function comparedKeyword(key: string, old: unknown, now: unknown, path: string): string[] {
  const at = `${path}/${key}`;
  switch (key) {
    case 'properties':
      return isNode(old) ? comparedProperties(old, now, path) : [];
    case 'required':
      return missingFrom(now, old).map((name) => `${at}: ${name} may be missing now`);
    case 'enum':
      return [
        ...missingFrom(now, old).map((value) => `${at}: ${value} is gone`),
        ...missingFrom(old, now).map((value) => `${at}: ${value} is new to readers`),
      ];
    case 'anyOf':
    case 'oneOf':
    case 'allOf':
      return comparedLists(listOf(old), now, at);
    default:
      if (isNode(old)) return comparedSchemas(old, now, at);
      return same(old, now) ? [] : [`${at}: ${JSON.stringify(old)} is ${JSON.stringify(now)}`];
  }
}

function comparedSchemas(old: unknown, now: unknown, path: string): string[] {
  if (!isNode(old) || !isNode(now)) return same(old, now) ? [] : [`${path}: is another schema`];
  const binding = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (key) => !annotations.has(key),
  );
  return binding.flatMap((key) => {
    if (!(key in now)) return [`${path}/${key}: is not said any more`];
    if (!(key in old)) return [`${path}/${key}: is said for the first time`];
    return comparedKeyword(key, old[key], now[key], path);
  });
}

/**
 * What a reader of the old schemas could trip over in files of the new ones, by the names of the
 * schemas. New properties and new schemas are no change for readers: they leave alone what they do
 * not know.
 */
export function breakingChanges(
  old: ReadonlyMap<string, unknown>,
  now: ReadonlyMap<string, unknown>,
): string[] {
  return [...old].flatMap(([name, schema]) =>
    now.has(name) ? comparedSchemas(schema, now.get(name), name) : [`${name}: is gone`],
  );
}
