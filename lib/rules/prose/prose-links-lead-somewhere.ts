import { countryCodes } from '@/lib/domain/directory/countries';
import { questionsWithPage } from '@/lib/domain/flow/issue-flow';
import { contentLocale, type PagedKind, type PagedSlugs, pageAt, pathsIn } from '@/lib/pages';
import { nearest } from '@/lib/rules/base/nearest';
import { proseOf } from '@/lib/rules/base/prose';
import type { Rule } from '@/lib/rules/base/rule';
import { shorten } from '@/lib/rules/base/shorten';
import type { ContentSet } from '@/lib/schema/content-set';
import { isInternal } from './prose-links-are-safe';

/** The entries that have pages, those with faults of their own included. */
function slugsOf({ slugs, issueFlow }: ContentSet): PagedSlugs {
  return {
    contact: slugs.contacts,
    country: countryCodes,
    faq: slugs.faqs,
    guide: slugs.guides,
    outcome: slugs.outcomes,
    question: issueFlow ? questionsWithPage(issueFlow.data) : [],
    region: slugs.regions,
    retired: slugs.retired,
    source: slugs.sources,
  };
}

/** Where an editor finds what the last part of an address may be. */
const whereSlugsStand: Readonly<Record<PagedKind, string>> = {
  contact: 'the name of a file in contacts/',
  country: "a country's two letters of ISO 3166, such as us",
  faq: 'the name of a file in faqs/',
  guide: 'the name of a file in guides/',
  outcome: 'the name of a file in outcomes/',
  question: 'the id of a question, the first one excepted',
  region: 'the name of a file in regions/',
  retired: 'the name of a file in retired/',
  source: 'the name of a file in sources/',
};

function hintFor(path: string, known: ReadonlySet<string>): string {
  const close = nearest(path, known);
  if (close) return `Write ${close}, if that is what was meant.`;
  const kinds = pageAt(path)?.page.of ?? [];
  return kinds.length > 0
    ? `End the address with ${kinds.map((kind) => whereSlugsStand[kind]).join(', or ')}.`
    : 'Correct the address, or name a contact as {contact:slug}.';
}

export const proseLinksLeadSomewhere: Rule = {
  id: 'prose-links-lead-somewhere',
  severity: 'error',
  summary: 'A link inside of the site leads to one of its pages.',
  why: 'A reader in trouble would end at "page not found".',
  run: (content) => {
    const known = new Set(pathsIn(contentLocale, slugsOf(content)));
    // The place on a page, behind `#`, is not looked at.
    const pathOf = (target: string) => target.replace(/#.*$/s, '');
    return proseOf(content).flatMap(({ file, nodes }) =>
      nodes
        .filter(({ kind, target }) => kind === 'link' && isInternal(target))
        .filter(({ target }) => !target.startsWith('#') && !known.has(pathOf(target)))
        .map(({ bodyOffset, target }) => ({
          file,
          at: { bodyOffset },
          found: `a link to ${shorten(target)}`,
          expected: 'the address of a page of this site, such as /en/faq/slug/ with its last slash',
          hint: hintFor(pathOf(target), known),
        })),
    );
  },
};
