import type { DefaultTreeAdapterTypes } from 'parse5';
import type { ShownPiece } from '@/lib/domain/shown-text/join-pieces';
import type { PageElement, PageNode } from '@/lib/export/folder/parsed-page';
import { attributeOf } from '@/lib/export/folder/parsed-page';

/** A piece of a page; its place is an offset into the page's text, in UTF-16 units. */
type PagePiece = ShownPiece<number>;

/**
 * What only components emit, and no text of the content: a value (`bdi`), a moment, a table of hours
 * or of countries, a drawing. They are no free text, and what stands before and behind is apart.
 */
const typedTags = new Set(['bdi', 'time', 'table', 'svg', 'select', 'pre']);
/** Components mark other slots so: an address of our own, the sign before a status. */
const typedMark = 'data-typed';

const unseenTags = new Set(['script', 'style', 'template']);
const inlineTags = new Set(
  'a abbr b bdo cite code data dfn em font i kbd label mark q s samp small span strong sub sup tspan u var wbr'.split(
    ' ',
  ),
);
/** Words that people hear or are shown beside an element. */
const spokenAttributes = ['aria-label', 'aria-description', 'alt', 'title', 'placeholder'];

const isElement = (node: PageNode): node is PageElement => 'tagName' in node;
const isText = (node: PageNode): node is DefaultTreeAdapterTypes.TextNode =>
  node.nodeName === '#text';

function isTyped(node: PageNode): boolean {
  if (!isElement(node)) return false;
  return typedTags.has(node.tagName) || attributeOf(node, typedMark) !== undefined;
}

/** Gathers lines of a page into runs; a typed slot ends a run. */
class PageGatherer {
  readonly runs: PagePiece[][] = [[]];
  private parts: { start: number; source: number }[] = [];
  private text = '';

  visit(node: PageNode): void {
    if (isText(node)) this.add(node);
    if (!('childNodes' in node) || unseenTags.has(node.nodeName)) return;
    if (isTyped(node)) {
      this.endLine();
      this.runs.push([]);
      return;
    }
    if (isElement(node)) this.speak(node);
    const isLine = !inlineTags.has(node.nodeName);
    if (isLine) this.endLine();
    for (const child of node.childNodes) this.visit(child);
    if (isLine) this.endLine();
  }

  endLine(): void {
    if (this.text.trim() !== '') {
      const { text, parts } = this;
      this.runs.at(-1)?.push({ text, placeOf: (offset) => placeIn(parts, offset) });
    }
    this.text = '';
    this.parts = [];
  }

  private add(node: DefaultTreeAdapterTypes.TextNode): void {
    this.parts.push({
      start: this.text.length,
      source: node.sourceCodeLocation?.startOffset ?? 0,
    });
    this.text += node.value;
  }

  /** What is read out of an element stands apart: nobody sees it beside the words around it. */
  private speak(element: PageElement): void {
    const place = element.sourceCodeLocation;
    for (const name of spokenAttributes) {
      const text = attributeOf(element, name);
      if (!text) continue;
      const start = place?.attrs?.[name]?.startOffset ?? place?.startOffset ?? 0;
      this.runs.unshift([{ text, placeOf: () => start }]);
    }
  }
}

function placeIn(parts: readonly { start: number; source: number }[], offset: number): number {
  const part = parts.findLast(({ start }) => start <= offset);
  return part === undefined ? 0 : part.source + offset - part.start;
}

/** Names and contents of `meta` that people read in lists, previews and results of a search. */
const readMeta =
  /^(?:description|og:(?:title|description|site_name)|twitter:(?:title|description))$/;

function ofMeta(element: PageElement): PagePiece[] {
  const name = attributeOf(element, 'name') ?? attributeOf(element, 'property') ?? '';
  const text = attributeOf(element, 'content');
  if (element.tagName !== 'meta' || !readMeta.test(name) || !text) return [];
  const start = element.sourceCodeLocation?.startOffset ?? 0;
  return [{ text, placeOf: () => start }];
}

/**
 * The free text of a page in the order in which it is read, in runs that are judged one by one:
 * between typed slots, and what is read out or shown elsewhere.
 */
export function shownPage(page: PageNode, elements: readonly PageElement[]): PagePiece[][] {
  const gatherer = new PageGatherer();
  gatherer.visit(page);
  gatherer.endLine();
  const meta = elements.flatMap(ofMeta).map((piece) => [piece]);
  return [...gatherer.runs, ...meta].filter((pieces) => pieces.length > 0);
}
