import { attributeOf, elementsOf, parsePage } from '@/lib/export/folder/parsed-page';

/** Whether a page asks search engines not to list it; Lighthouse counts that as a fault. */
export function isUnlisted(html: string): boolean {
  return elementsOf(parsePage(html)).some(
    (element) =>
      attributeOf(element, 'name') === 'robots' &&
      attributeOf(element, 'content')?.includes('noindex'),
  );
}
