import type { Root } from 'hast';
import type { Root as MarkdownRoot, PhrasingContent } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { mention } from '@/lib/domain/text/mention';

/** What stands for a mention: where it leads, and the words to show. */
interface MentionedEntry {
  href: string;
  name: string;
}
export type ResolveMention = (kind: 'contact' | 'claim', slug: string) => MentionedEntry;

/** Mentions become links; the page may put a claim itself in the place of its link. */
function linkMentions(resolve: ResolveMention) {
  const linkTo = (_: string, kind: string, slug: string): PhrasingContent => {
    const { href, name } = resolve(kind as 'contact' | 'claim', slug);
    return { type: 'link', url: href, children: [{ type: 'text', value: name }] };
  };
  return (tree: MarkdownRoot) => findAndReplace(tree, [mention, linkTo]);
}

/** Links in prose are https or internal: a `mailto:` or `tel:` would get round the check of values. */
const schema = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => name !== 'img'),
  protocols: { ...defaultSchema.protocols, href: ['https'] },
};

/**
 * Markdown as a sanitised HTML tree, its headings with anchors. Raw HTML is dropped, and entries
 * are named as `{contact:slug}` or `{claim:slug}`.
 */
export function markdownToHtml(text: string, resolve: ResolveMention): Root {
  const processor = remark()
    .use(linkMentions, resolve)
    .use(remarkRehype)
    .use(rehypeSanitize, schema)
    .use(rehypeSlug);
  return processor.runSync(processor.parse(text)) as Root;
}
