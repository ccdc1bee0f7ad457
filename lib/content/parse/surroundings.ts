import type { Document, Node, Pair } from 'yaml';
import { isCollection, isNode, isPair, isScalar, visit } from 'yaml';

/** What the parser made of a text, asked by place: offsets at which parts begin and end. */
export interface Surroundings {
  /** Where the parser's parts in brackets end; there it waited for the closing one. */
  endsOfBrackets: ReadonlySet<number>;
  /** Where texts end that begin with a quote and have none at their end. */
  endsOfOpenQuotes: ReadonlySet<number>;
  beginsOfValues: ReadonlySet<number>;
  /** Where keys begin that have no value. */
  beginsOfLoneKeys: ReadonlySet<number>;
  isInBrackets: (offset: number) => boolean;
}

function isOpenQuote(node: Node, text: string): boolean {
  if (!isScalar(node) || (node.type !== 'QUOTE_DOUBLE' && node.type !== 'QUOTE_SINGLE'))
    return false;
  const [start = 0, end = 0] = node.range ?? [];
  return end - start === 1 || text[end - 1] !== text[start];
}

const beginOf = (node: unknown) => (isNode(node) ? node.range?.[0] : undefined);

/** Looks once at a whole document: a file of nothing but mistakes asks at thousands of places. */
export function surroundingsOf(document: Document, text: string): Surroundings {
  const ends = { brackets: new Set<number>(), openQuotes: new Set<number>() };
  const begins = { values: new Set<number>(), loneKeys: new Set<number>() };
  /** Begin and end of the outermost brackets. */
  const outermost: [number, number][] = [];
  const noteNode = (node: Node) => {
    const [start = 0, end = 0] = node.range ?? [];
    if (isOpenQuote(node, text)) ends.openQuotes.add(end);
    if (!isCollection(node) || !node.flow) return;
    ends.brackets.add(end);
    if (start >= (outermost.at(-1)?.[1] ?? 0)) outermost.push([start, end]);
  };
  const notePair = ({ key, value }: Pair) => {
    const [keyBegin, valueBegin] = [beginOf(key), beginOf(value)];
    if (valueBegin !== undefined) begins.values.add(valueBegin);
    else if (keyBegin !== undefined) begins.loneKeys.add(keyBegin);
  };
  visit(document, (_, node) => {
    if (isPair(node)) notePair(node);
    else if (isNode(node)) noteNode(node);
  });
  return {
    endsOfBrackets: ends.brackets,
    endsOfOpenQuotes: ends.openQuotes,
    beginsOfValues: begins.values,
    beginsOfLoneKeys: begins.loneKeys,
    isInBrackets: (offset) => outermost.some(([start, end]) => start < offset && offset < end),
  };
}
