import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute, type PublishedPage } from './published';

type Element = DefaultTreeAdapterTypes.Element;

/** A text as it stands in a page, and the elements around it, the nearest first. */
export interface ShownText {
  text: string;
  around: readonly Element[];
}

const unseen = new Set(['script', 'style']);
const wordAttributes = ['alt', 'aria-label', 'data-words', 'placeholder', 'title'];

function textsBelow(element: Element, around: readonly Element[]): ShownText[] {
  const chain = [element, ...around];
  return element.childNodes.flatMap((node) => {
    if (node.nodeName === '#text')
      return [{ text: (node as { value: string }).value, around: chain }];
    return 'tagName' in node && !unseen.has(node.tagName) ? textsBelow(node, chain) : [];
  });
}

/** Every text of a page's head and body. */
export function shownTexts({ elements }: PublishedPage): ShownText[] {
  const [html] = elements;
  return html ? textsBelow(html, []).filter(({ text }) => text.trim() !== '') : [];
}

/** The texts of an island, by names that nobody sees. */
function templatesOf(element: Element): string[] {
  // Without a value it marks the element that holds the texts.
  const texts: Record<string, string> = JSON.parse(attribute(element, 'data-templates') || '{}');
  return Object.values(texts);
}

/** Words in attributes that a reader sees or hears, the description for search engines included. */
export function attributeTexts({ elements }: PublishedPage): string[] {
  return elements.flatMap((element) => {
    const names = attribute(element, 'name') === 'description' ? ['content'] : wordAttributes;
    const texts = names.map((name) => attribute(element, name));
    return [...texts.filter((text) => text !== undefined), ...templatesOf(element)];
  });
}

/** The whole text of an element. */
export function textOf(element: Element): string {
  return textsBelow(element, [])
    .map(({ text }) => text)
    .join('');
}
