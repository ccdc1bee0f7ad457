import type { DefaultTreeAdapterTypes } from 'parse5';
import type { PageElement, PageNode } from '@/lib/export/folder/parsed-page';
import { attributeOf } from '@/lib/export/folder/parsed-page';
import { sourceView } from './source-view';
import type { TextView } from './text-view';
import { joinedView } from './text-view';

/** A part of a page's text, in UTF-16 units. */
export type PageRange = readonly [start: number, end: number];

/** Text, and the tag that keeps its signs together: what a value behind its warning is made of. */
function isPlain(node: PageNode): boolean {
  if (node.nodeName === '#text') return true;
  return node.nodeName === 'bdi' && 'attrs' in node && node.attrs.length === 0
    ? node.childNodes.every(isPlain)
    : false;
}

/**
 * Where a page may show what is not confirmed: as plain text in an element with `data-nosnippet`,
 * in `details` that are closed at first and begin with their `summary`.
 */
export function warnedRanges(node: PageNode, isInDetails = false): PageRange[] {
  if (!('tagName' in node)) return 'childNodes' in node ? below(node.childNodes, isInDetails) : [];
  const { tagName, sourceCodeLocation: place } = node;
  if (tagName === 'summary' || attributeOf(node, 'open') !== undefined) return [];
  if (isInDetails && attributeOf(node, 'data-nosnippet') !== undefined) {
    if (!place?.startTag || !place.endTag || !node.childNodes.every(isPlain)) return [];
    return [[place.startTag.endOffset, place.endTag.startOffset]];
  }
  return below(node.childNodes, isInDetails || beginsWithSummary(node));
}

function below(nodes: readonly PageNode[], isInDetails: boolean): PageRange[] {
  return nodes.flatMap((node) => warnedRanges(node, isInDetails));
}

function beginsWithSummary({ tagName, childNodes: [first] }: PageElement): boolean {
  return tagName === 'details' && first?.nodeName === 'summary';
}

const inlineTags = new Set(
  'a abbr b bdi bdo cite code data dfn em font i kbd label mark q s samp small span strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
);
const unseenTags = new Set(['script', 'style', 'template']);

class TextGatherer {
  readonly views: TextView[] = [];
  private pieces: TextView[] = [];

  constructor(private readonly source: string) {}

  add({ value, sourceCodeLocation: place }: DefaultTreeAdapterTypes.TextNode): void {
    if (!place) return;
    this.pieces.push(sourceView(value, this.source, [place.startOffset, place.endOffset]));
  }

  endBlock(): void {
    const block = joinedView(this.pieces);
    if (block.text.trim() !== '') this.views.push(block);
    this.pieces = [];
  }
}

type EndsText = (node: PageNode) => boolean;

function gather(node: PageNode, gatherer: TextGatherer, endsText: EndsText): void {
  if (node.nodeName === '#text') gatherer.add(node as DefaultTreeAdapterTypes.TextNode);
  if (!('childNodes' in node) || unseenTags.has(node.nodeName)) return;
  if (endsText(node)) gatherer.endBlock();
  for (const child of node.childNodes) gather(child, gatherer, endsText);
  if (endsText(node)) gatherer.endBlock();
}

function textsOf(page: PageNode, source: string, endsText: EndsText): TextView[] {
  const gatherer = new TextGatherer(source);
  gather(page, gatherer, endsText);
  gatherer.endBlock();
  return gatherer.views;
}

/**
 * What a person reads on a page, title included: one text a block, tags within it left out. `source` is
 * the text that the page was parsed from.
 */
export function textBlocks(page: PageNode, source: string): TextView[] {
  return textsOf(page, source, ({ nodeName }) => !inlineTags.has(nodeName));
}

/** The same as one text, as if no tag stood in it. */
export function wholeText(page: PageNode, source: string): TextView[] {
  return textsOf(page, source, () => false);
}

export function isWithin(ranges: readonly PageRange[], start: number, end: number): boolean {
  return ranges.some(([from, to]) => from <= start && end <= to);
}
