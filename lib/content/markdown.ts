import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { contactMention } from '@/lib/rules/references';

/** Where a mention `{contact:slug}` leads, and the name that stands for it. */
export type ResolveMention = (slug: string) => { href: string; name: string };

function linkMentions(resolve: ResolveMention) {
  return (tree: MarkdownRoot) =>
    findAndReplace(tree, [
      contactMention,
      (_: string, slug: string) => {
        const { href, name } = resolve(slug);
        return { type: 'link', url: href, children: [{ type: 'text', value: name }] };
      },
    ]);
}

/** Links in prose are https or internal: a `mailto:` or `tel:` would get round the check of values. */
const schema = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => name !== 'img'),
  protocols: { ...defaultSchema.protocols, href: ['https'] },
};

/**
 * Markdown as a sanitised HTML tree, its headings with anchors. Raw HTML is dropped, and numbers
 * are named as `{contact:slug}`, which becomes a link to the contact.
 */
export function markdownToHtml(text: string, resolve: ResolveMention): Root {
  const processor = remark()
    .use(linkMentions, resolve)
    .use(remarkRehype)
    .use(rehypeSanitize, schema)
    .use(rehypeSlug);
  return processor.runSync(processor.parse(text)) as Root;
}
