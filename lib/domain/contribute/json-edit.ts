import { formatJson } from './json-format';

type Data = Readonly<Record<string, unknown>>;

/** Where a key of the outermost object begins, in a file as the formatter writes it. */
const keyOf = (line: string) => /^ {2}"([^"]+)": /.exec(line)?.[1];

/** The lines of each key of the outermost object, without the comma that ends them. */
function piecesOf(text: string): Map<string, string> {
  const pieces = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of text.trimEnd().split('\n').slice(1, -1)) {
    const key = keyOf(line);
    if (key !== undefined) {
      current = [];
      pieces.set(key, current);
    }
    current.push(line);
  }
  return new Map([...pieces].map(([key, lines]) => [key, lines.join('\n').replace(/,$/, '')]));
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * The text of a JSON file after its object became `data`, in the order of its keys. What did not
 * change stays as it was written, so that a change shows what it changes and nothing else.
 */
export function editJson(text: string, data: Data): string {
  const before: Data = JSON.parse(text);
  const pieces = piecesOf(text);
  const lines = Object.entries(data).map(([key, value]) => {
    const written = pieces.get(key);
    if (written !== undefined && isSame(before[key], value)) return written;
    const start = `  ${JSON.stringify(key)}: `;
    return start + formatJson(value, '  ', start.length + 1);
  });
  const edited = `{\n${lines.join(',\n')}\n}\n`;
  return isSame(readBack(edited), data) ? edited : `${formatJson(data)}\n`;
}

/** Null for a text whose pieces do not fit together, because it was written in another way. */
function readBack(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
