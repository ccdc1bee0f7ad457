import type { Node, ParsedNode, YAMLMap } from 'yaml';
import { isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type * as z from 'zod';
import { keyOrder } from './key-order';

interface Piece {
  key: string;
  start: number;
  end: number;
  value: Node | null;
}

function piecesOf(map: YAMLMap): Piece[] {
  return map.items.filter(isPair).flatMap((pair) => {
    if (!isScalar(pair.key) || !pair.key.range) return [];
    const value = pair.value as Node | null;
    const end = value?.range?.[1] ?? pair.key.range[1];
    return [{ key: String(pair.key.value), start: pair.key.range[0], end, value }];
  });
}

function sorted(pieces: readonly Piece[], keys: readonly string[]): Piece[] {
  const rank = ({ key }: Piece) => (keys.includes(key) ? keys.indexOf(key) : keys.length);
  return pieces.toSorted((a, b) => rank(a) - rank(b));
}

type Data = Record<string | number, unknown>;

/** The text of a node of JSON: pairs change places, and all that stands between them stays. */
function rewritten(
  text: string,
  node: Node,
  schema: z.core.$ZodType | null,
  data: unknown,
): string {
  const [start = 0, end = 0] = node.range ?? [];
  const { keys, of } = keyOrder(schema, data);
  const inner = (value: Node | null, key: string | number) =>
    value ? rewritten(text, value, of(key), (data as Data)[key]) : '';
  const join = (slots: readonly { start: number; end: number }[], texts: readonly string[]) => {
    const between = slots.map((slot, index) =>
      text.slice(slots[index - 1]?.end ?? start, slot.start),
    );
    const filled = between.map((before, index) => `${before}${texts[index]}`).join('');
    return `${filled}${text.slice(slots.at(-1)?.end ?? start, end)}`;
  };
  if (isSeq(node)) {
    const items = node.items as Node[];
    const slots = items.map(({ range }) => ({ start: range?.[0] ?? 0, end: range?.[1] ?? 0 }));
    return join(slots, items.map(inner));
  }
  if (!isMap(node)) return text.slice(start, end);
  const pieces = piecesOf(node);
  const texts = sorted(pieces, keys).map(({ key, start: from, value }) => {
    const opening = text.slice(from, value?.range?.[0] ?? from);
    return `${opening}${inner(value, key)}`;
  });
  return join(pieces, texts);
}

/** JSON with every object's keys in the order of its schema; the rest stays as it was written. */
export function withKeysInOrder(text: string, schema: z.ZodType, data: unknown): string {
  const root = parseDocument(text, { schema: 'json' }).contents as ParsedNode | null;
  if (root === null) return text;
  const [start, end] = root.range;
  return `${text.slice(0, start)}${rewritten(text, root, schema, data)}${text.slice(end)}`;
}

/** Front matter with its keys in the order of the schema. With a comment inside it stays as it is. */
export function frontMatterInOrder(head: string, schema: z.ZodType, data: unknown): string {
  const root = parseDocument(head, { schema: 'failsafe' }).contents;
  if (!isMap(root) || root.flow || /(^|\s)#/.test(head)) return head;
  const pieces = piecesOf(root);
  const first = pieces[0]?.start ?? 0;
  // A value may have several lines: each key owns everything up to the next one.
  const owned = (index: number) => head.slice(pieces[index]?.start, pieces[index + 1]?.start);
  const blocks = new Map(pieces.map((piece, index) => [piece, owned(index).trimEnd()]));
  const inOrder = sorted(pieces, keyOrder(schema, data).keys).map((piece) => blocks.get(piece));
  const lineEnd = head.includes('\r\n') ? '\r\n' : '\n';
  const after = /\s*$/.exec(head)?.[0] ?? '';
  return `${head.slice(0, first)}${inOrder.join(lineEnd)}${after}`;
}
