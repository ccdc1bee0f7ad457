import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse } from 'parse5';
import { type SiteName, sites } from './sites';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** A published page, parsed. */
export interface PublishedPage {
  /** The address that serves it, such as `/en/directory/`. */
  path: string;
  elements: readonly Element[];
  /** What a reader sees, without scripts. */
  text: string;
}

const unseen = new Set(['script', 'style', 'template']);

function walk(node: Node, elements: Element[], texts: string[]): void {
  if (node.nodeName === '#text') texts.push((node as DefaultTreeAdapterTypes.TextNode).value);
  if ('tagName' in node) elements.push(node);
  if ('childNodes' in node && !unseen.has(node.nodeName)) {
    for (const child of node.childNodes) walk(child, elements, texts);
  }
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

const pagesRead = new Map<SiteName, readonly PublishedPage[]>();

/** Every page of a site of the browser tests, parsed once a worker: there are hundreds. */
export function pagesOf(site: SiteName): readonly PublishedPage[] {
  const pages = pagesRead.get(site) ?? readPages(sites[site].out);
  pagesRead.set(site, pages);
  return pages;
}

/** Every HTML page of a published folder. */
export function readPages(folder: string): PublishedPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => {
      const elements: Element[] = [];
      const texts: string[] = [];
      walk(parse(readFileSync(join(folder, name), 'utf8')), elements, texts);
      const path = `/${relative('.', name).split(sep).join('/')}`.replace(/index\.html$/, '');
      return { path, elements, text: texts.join(' ') };
    });
}

/** The values of an attribute over a whole page, for elements of one name or all. */
export function attributesOf(page: PublishedPage, name: string, tag?: string): string[] {
  return page.elements
    .filter((element) => tag === undefined || element.tagName === tag)
    .map((element) => attribute(element, name))
    .filter((value) => value !== undefined);
}
