import { entryOf } from '@/app/entry-of';
import { markdownToHtml } from '@/lib/content/markdown';
import type { Directory } from '@/lib/domain/directory';
import { paths } from '@/lib/site';

/** A text's HTML tree, its mentions leading to the pages of one language. */
export function proseHtml(body: string, { contacts, claims }: Directory, locale: string) {
  return markdownToHtml(body, (kind, slug) =>
    kind === 'contact'
      ? { href: paths.contact(locale, slug), name: entryOf(contacts, slug).name }
      : { href: paths.claim(locale, slug), name: entryOf(claims, slug).statement },
  );
}
