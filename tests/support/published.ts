import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse } from 'parse5';
import { filesBelow } from '@/lib/export/folder/files-below';
import { pseudoLocales, type TestedLocale } from '@/tests/languages/pseudo';
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

const pagesRead = new Map<string, readonly PublishedPage[]>();

function pagesOnce(key: string, read: () => readonly PublishedPage[]): readonly PublishedPage[] {
  const pages = pagesRead.get(key) ?? read();
  pagesRead.set(key, pages);
  return pages;
}

/** Whether a file of a site, named by its path below it, is of one of the languages for tests. */
const isOfPseudoLocale = (name: string) =>
  pseudoLocales.some((locale) => name.startsWith(`${locale}/`));

/** The files of a site of the browser tests, by their paths below it, in no language for tests. */
export function filesOf(site: SiteName): string[] {
  return filesBelow(sites[site].out).filter((name) => !isOfPseudoLocale(name));
}

/** Every page of a site in no language for tests, parsed once a worker: there are hundreds. */
export function pagesOf(site: SiteName): readonly PublishedPage[] {
  return pagesOnce(site, () => readPages(sites[site].out, (name) => !isOfPseudoLocale(name)));
}

/** Every page of a site in one language, parsed once a worker. */
export function pagesIn(site: SiteName, locale: TestedLocale): readonly PublishedPage[] {
  const isIn = (name: string) => name.startsWith(`${locale}/`);
  return pagesOnce(`${site} ${locale}`, () => readPages(sites[site].out, isIn));
}

/** The HTML pages of a published folder, all or those whose paths below it are wanted. */
export function readPages(
  folder: string,
  isWanted: (name: string) => boolean = () => true,
): PublishedPage[] {
  return filesBelow(folder)
    .filter((name) => name.endsWith('.html') && isWanted(name))
    .map((name) => {
      const elements: Element[] = [];
      const texts: string[] = [];
      walk(parse(readFileSync(join(folder, name), 'utf8')), elements, texts);
      const path = `/${name}`.replace(/index\.html$/, '');
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
