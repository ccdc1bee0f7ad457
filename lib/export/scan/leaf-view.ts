import type { DataLeaf } from './data-objects';
import { rereadView, type TextView, viewOf } from './text-view';

/** What stands between the quotes of a text, and the escapes in it, in JSON and in a table. */
const json = { written: /(?:[^"\\]|\\.)*/y, escapes: /\\(?:u[\da-f]{4}|.)/gi };
const table = { written: /(?:[^"]|"")*/y, escapes: /""/g };

/** The text of a leaf, with the places that its characters have in the file's text. */
export function leafView(text: string, { value, place }: DataLeaf, isTable: boolean): TextView {
  const isQuoted = text.charAt(place - 1) === '"';
  if (typeof value === 'number' || !isQuoted) return viewOf(String(value), [[0, place]]);
  const { written, escapes } = isTable ? table : json;
  written.lastIndex = place;
  const source = viewOf(written.exec(text)?.[0] ?? '', [[0, place]]);
  const read = ([found]: RegExpExecArray) => (isTable ? '"' : String(JSON.parse(`"${found}"`)));
  return rereadView(source, escapes, read) ?? source;
}
