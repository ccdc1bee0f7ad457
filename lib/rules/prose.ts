import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import type { ContentSet } from './content-set';

/** Something in a Markdown body that a rule looks at, at so many characters into it. */
export interface ProseNode {
  kind: 'link' | 'image' | 'html';
  bodyOffset: number;
  /** The address of a link or image, the markup of HTML. */
  target: string;
  /** What a reader sees of a link. */
  text: string;
}

export interface Prose {
  file: string;
  nodes: readonly ProseNode[];
}

/** Marks of quotes and lists, more than a dozen in a row: parsers build one level for each. */
const nested = /^[ \t]*(?:(?:[>*+-]|\d+[.)])[ \t]*){13}/m;

/** Where a body nests its quotes and lists deeper than anybody reads; null if it does not. */
export function findNesting(body: string): number | null {
  return nested.exec(body)?.index ?? null;
}

function textOf(node: unknown): string {
  const { value, children, alt } = node as { value?: string; children?: unknown[]; alt?: string };
  return value ?? alt ?? children?.map(textOf).join('') ?? '';
}

function nodesOf(body: string): ProseNode[] {
  const nodes: ProseNode[] = [];
  visit(remark().parse(body), (node) => {
    const bodyOffset = node.position?.start.offset ?? 0;
    const note = (kind: ProseNode['kind'], target: string) =>
      nodes.push({ kind, bodyOffset, target, text: textOf(node) });
    if (node.type === 'html') note('html', node.value);
    if (node.type === 'image') note('image', node.url);
    if (node.type === 'imageReference') note('image', node.identifier);
    // A definition is the address of links that name it elsewhere.
    if (node.type === 'link' || node.type === 'definition') note('link', node.url);
  });
  return nodes;
}

/** Links, images and raw HTML of every Markdown body that is not nested too deeply to be read. */
export function proseOf(content: ContentSet): Prose[] {
  return [...content.outcomes, ...content.faqs, ...content.guides]
    .filter(({ data }) => findNesting(data.body) === null)
    .map(({ file, data }) => ({ file, nodes: nodesOf(data.body) }));
}
