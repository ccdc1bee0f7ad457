import type { DefaultTreeAdapterTypes } from 'parse5';
import { attributeOf, type PageElement, type PageNode, parsePage } from './parsed-page';

/** Characters of the page that go, as offsets; the end is not included. */
type Range = readonly [start: number, end: number];

export interface Stripped {
  html: string;
  /** What Next wrote that we do not know, in words; the page must not be published then. */
  faults: string[];
}

/** Next's own inline scripts: the payload, its loader and what streaming would need. */
const runtimeScripts = [
  /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(/,
  /^self\.__next_f\.push\(/,
  /^self\.__next_r=/,
  /^\(globalThis\["TURBOPACK"\]/,
  /^requestAnimationFrame\(function\(\)\{\$RT=/,
];
const runtimeFile = /^\/_next\/static\/[\w./~-]+\.js$/;

/** Links that a page needs in order to look right or to be found. */
const keptLinks = new Set([
  'stylesheet',
  'canonical',
  'icon',
  'apple-touch-icon',
  'manifest',
  'alternate',
]);

function textOf(element: PageElement): string {
  const [child] = element.childNodes;
  return child?.nodeName === '#text' ? (child as DefaultTreeAdapterTypes.TextNode).value : '';
}

/** What is to be done with a node, or in which words it is unknown. */
type Verdict = 'keep' | 'cut' | { unknown: string };

function judgeScript(element: PageElement): Verdict {
  if (attributeOf(element, 'type') === 'application/ld+json') return 'keep';
  const source = attributeOf(element, 'src');
  if (source !== undefined) {
    return runtimeFile.test(source) ? 'cut' : { unknown: `a script from ${source}` };
  }
  const text = textOf(element);
  if (runtimeScripts.some((known) => known.test(text))) return 'cut';
  return { unknown: `an inline script that begins with ${JSON.stringify(text.slice(0, 60))}` };
}

function judgeLink(element: PageElement): Verdict {
  const rel = attributeOf(element, 'rel') ?? '';
  if (keptLinks.has(rel)) return 'keep';
  const isPreload = rel === 'preload' && attributeOf(element, 'as') === 'script';
  return isPreload ? 'cut' : { unknown: `a link of the kind "${rel}"` };
}

/** The empty box in which Next would stream a page's metadata. */
function isMetadataBox(element: PageElement): boolean {
  const onlyMarks = element.childNodes.every(({ nodeName }) => nodeName === '#comment');
  return element.tagName === 'div' && attributeOf(element, 'hidden') === '' && onlyMarks;
}

function judgeElement(element: PageElement): Verdict {
  switch (element.tagName) {
    case 'script':
      return judgeScript(element);
    case 'link':
      return judgeLink(element);
    case 'style':
      return { unknown: 'an inline style sheet' };
    case 'base':
    case 'embed':
    case 'iframe':
    case 'object':
      return { unknown: `the element <${element.tagName}>` };
    case 'meta':
      return attributeOf(element, 'http-equiv') === undefined
        ? 'keep'
        : { unknown: `a <meta http-equiv="${attributeOf(element, 'http-equiv')}">` };
    case 'template':
      return { unknown: 'a template: a Suspense boundary whose content needs the runtime' };
    default:
      return isMetadataBox(element) ? 'cut' : 'keep';
  }
}

/** React's marks: between texts, and around boundaries that were finished at build time. */
const harmlessComments = new Set([' ', '$', '/$', '&', '/&']);

function judge(node: PageNode): Verdict {
  if (node.nodeName === '#comment') {
    const { data } = node as DefaultTreeAdapterTypes.CommentNode;
    return harmlessComments.has(data) ? 'cut' : { unknown: `the comment <!--${data}-->` };
  }
  if (!('tagName' in node)) return 'keep';
  const inline = node.attrs.find(({ name }) => name === 'style' || /^on/.test(name));
  return inline
    ? { unknown: `the attribute ${inline.name}="${inline.value.slice(0, 60)}"` }
    : judgeElement(node);
}

function walk(node: PageNode, cuts: Range[], faults: string[]): void {
  const verdict = judge(node);
  const place = node.sourceCodeLocation;
  if (verdict === 'cut' && place) {
    cuts.push([place.startOffset, place.endOffset]);
    return;
  }
  if (typeof verdict === 'object') faults.push(verdict.unknown);
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, cuts, faults);
}

/**
 * Takes Next's runtime, payload and preloads out of an exported page. Only known constructs are
 * cut, by their places in the text, and nothing else is touched; what is not known is told.
 */
export function stripRuntime(html: string): Stripped {
  const cuts: Range[] = [];
  const faults: string[] = [];
  walk(parsePage(html), cuts, faults);
  let kept = '';
  let from = 0;
  for (const [start, end] of cuts.toSorted(([a], [b]) => a - b)) {
    kept += html.slice(from, start);
    from = end;
  }
  return { html: kept + html.slice(from), faults };
}
