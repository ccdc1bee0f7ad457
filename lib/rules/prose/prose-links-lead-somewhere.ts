import { proseOf } from '@/lib/rules/base/prose';
import type { Rule } from '@/lib/rules/base/rule';
import { shorten } from '@/lib/rules/base/shorten';
import type { CollectionName, ContentSet } from '@/lib/schema/content-set';
import { isInternal } from './prose-links-are-safe';

const collectionOf: Record<string, CollectionName> = {
  contact: 'contacts',
  faq: 'faqs',
  guides: 'guides',
  directory: 'regions',
  sources: 'sources',
};
const singlePages = new Set(['', 'directory', 'which-line', 'faq', 'claims', 'sources']);

/** Whether a path such as `/en/faq/slug/` is a page; the place on it (`#...`) is not looked at. */
function isPage(path: string, content: ContentSet): boolean {
  const match = /^\/[a-z-]+\/(?:([a-z-]+)\/)?(?:([a-z0-9-]+)\/)?(?:#.*)?$/i.exec(path);
  if (!match) return false;
  const [, page = '', slug] = match;
  if (slug === undefined) return singlePages.has(page);
  if (page === 'which-line') {
    const questions = content.issueFlow?.data.questions ?? [];
    return content.slugs.outcomes.has(slug) || questions.some(({ id }) => id === slug);
  }
  const name = collectionOf[page];
  return name !== undefined && content.slugs[name].has(slug);
}

export const proseLinksLeadSomewhere: Rule = {
  id: 'prose-links-lead-somewhere',
  severity: 'error',
  summary: 'A link inside of the site leads to one of its pages.',
  why: 'A reader in trouble would end at "page not found".',
  run: (content) =>
    proseOf(content).flatMap(({ file, nodes }) =>
      nodes
        .filter(({ kind, target }) => kind === 'link' && isInternal(target))
        .filter(({ target }) => !target.startsWith('#') && !isPage(target, content))
        .map(({ bodyOffset, target }) => ({
          file,
          at: { bodyOffset },
          message: `Found a link to ${shorten(target)}; expected the address of a page of this site, such as /en/faq/slug/ with its last slash.`,
          hint: 'Correct the address, or name a contact as {contact:slug}.',
        })),
    ),
};
