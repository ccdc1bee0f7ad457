import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { entryOf } from '@/app/entry-of';
import { markdownToHtml } from '@/lib/content/load/markdown';
import type { Directory } from '@/lib/domain/directory/directory';
import { defaultLocale } from '@/lib/i18n/locales';
import { paths } from '@/lib/pages';

/** Texts link to pages of the default language; readers of another one stay in theirs. */
function keepLanguage(tree: Root, locale: string): Root {
  const home = paths.home(defaultLocale);
  visit(tree, 'element', ({ properties }) => {
    const { href } = properties;
    if (typeof href === 'string' && href.startsWith(home)) {
      properties.href = paths.home(locale) + href.slice(home.length);
    }
  });
  return tree;
}

/** A text's HTML tree, its links and mentions leading to the pages of one language. */
export function proseHtml(body: string, { contacts, claims }: Directory, locale: string): Root {
  const tree = markdownToHtml(body, (kind, slug) =>
    kind === 'contact'
      ? { href: paths.contact(locale, slug), name: entryOf(contacts, slug).name }
      : { href: paths.claim(locale, slug), name: entryOf(claims, slug).statement },
  );
  return keepLanguage(tree, locale);
}
