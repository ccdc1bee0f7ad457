import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse } from 'parse5';

export type PageNode = DefaultTreeAdapterTypes.Node;
export type PageElement = DefaultTreeAdapterTypes.Element;

/** A page as a tree whose nodes know their places in the text. */
export function parsePage(html: string): PageNode {
  return parse(html, { sourceCodeLocationInfo: true });
}

/** All elements below a node, in the order of the text. */
export function elementsOf(node: PageNode): PageElement[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'tagName' in node ? [node, ...below] : below;
}

export function attributeOf(element: PageElement, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}
