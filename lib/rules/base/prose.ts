import type { Definition, Link, LinkReference } from 'mdast';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import type { ContentFile, ContentSet } from '@/lib/schema/content-set';

/** Something in a Markdown body that a rule looks at, at so many characters into it. */
export interface ProseNode {
  /** A `reference` shows its own text; its address is that of a `link` elsewhere. */
  kind: 'link' | 'reference' | 'image' | 'html';
  bodyOffset: number;
  /** The address of a link, reference or image; the markup of HTML. */
  target: string;
  /** What a reader sees of a link; empty for the others. */
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

/** What a reader sees of a link, the title that a pointer shows included. */
function shownBy(node: Link | LinkReference | Definition): string {
  return [textOf(node), 'title' in node ? node.title : ''].join(' ').trim();
}

function nodesOf(body: string): ProseNode[] {
  const tree = remark().parse(body);
  const nodes: ProseNode[] = [];
  const addressOf = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    addressOf.set(identifier, url);
  });
  visit(tree, (node) => {
    const bodyOffset = node.position?.start.offset ?? 0;
    const note = (kind: ProseNode['kind'], target: string, text = '') =>
      nodes.push({ kind, bodyOffset, target, text });
    if (node.type === 'html') note('html', node.value);
    if (node.type === 'image') note('image', node.url);
    if (node.type === 'imageReference') note('image', node.identifier);
    if (node.type === 'link' || node.type === 'definition') note('link', node.url, shownBy(node));
    if (node.type === 'linkReference') {
      note('reference', addressOf.get(node.identifier) ?? '', shownBy(node));
    }
  });
  return nodes;
}

/** Several rules look at the same texts: each is parsed once. */
const parsed = new WeakMap<{ body: string }, Prose>();

function proseIn({ file, data }: ContentFile<{ body: string }>): Prose {
  const known = parsed.get(data);
  if (known) return known;
  const prose = { file, nodes: findNesting(data.body) === null ? nodesOf(data.body) : [] };
  parsed.set(data, prose);
  return prose;
}

/** Links, images and raw HTML of every Markdown body; none of one nested too deeply to be read. */
export function proseOf(content: ContentSet): readonly Prose[] {
  return [...content.outcomes, ...content.faqs, ...content.guides].map(proseIn);
}
