import type { PhrasingContent, Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import type { Directory } from '@/lib/domain/directory/directory';
import { mention } from '@/lib/domain/text/mention';
import type { ApiSite } from './site';

/** What stands for an entry that a text names: its name, leading to its page. */
function mentionedEntry(kind: string, slug: string, directory: Directory) {
  if (kind === 'claim') return directory.claims.find((claim) => claim.slug === slug)?.statement;
  return directory.contacts.find((contact) => contact.slug === slug)?.name;
}

function linkMentions(directory: Directory, site: ApiSite) {
  const linkTo = (_: string, kind: string, slug: string): PhrasingContent => ({
    type: 'link',
    url: site.page(kind === 'claim' ? 'claim' : 'contact', slug),
    children: [{ type: 'text', value: mentionedEntry(kind, slug, directory) ?? slug }],
  });
  return (tree: Root) => findAndReplace(tree, [mention, linkTo]);
}

/** Links to our own pages lead there from everywhere. */
function wholeAddresses(origin: string) {
  return (tree: Root) =>
    visit(tree, ['link', 'definition'], (node) => {
      if ('url' in node && node.url.startsWith('/')) node.url = origin + node.url;
    });
}

/** A text of the content as Markdown that needs nothing of ours around it. */
export function apiMarkdown(body: string, directory: Directory, site: ApiSite): string {
  return remark()
    .data('settings', { bullet: '-', emphasis: '_', rule: '-' })
    .use(linkMentions, directory, site)
    .use(wholeAddresses, site.origin)
    .processSync(body)
    .toString()
    .trim();
}
