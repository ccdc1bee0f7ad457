import { nearest } from '@/lib/rules/base/nearest';
import type { Reference } from '@/lib/rules/base/references';
import { referencesOf } from '@/lib/rules/base/references';
import type { Rule } from '@/lib/rules/base/rule';
import { shorten } from '@/lib/rules/base/shorten';
import type { CollectionName, ContentSet } from '@/lib/schema/content-set';

type ListName = Exclude<Reference['target'], CollectionName>;

/** Lists inside of a single file whose items others name by their id. */
const lists: Record<
  ListName,
  { file: string; items: (content: ContentSet) => readonly { id: string }[] | undefined }
> = {
  topics: { file: 'organization.json', items: ({ organization }) => organization?.data.topics },
  audiences: {
    file: 'organization.json',
    items: ({ organization }) => organization?.data.audiences,
  },
  questions: { file: 'issue-flow.json', items: ({ issueFlow }) => issueFlow?.data.questions },
  groups: { file: 'issue-flow.json', items: ({ issueFlow }) => issueFlow?.data.groups },
  figures: {
    file: 'figures.json',
    items: ({ figures }) => Object.keys(figures?.data ?? {}).map((id) => ({ id })),
  },
  preparations: { file: 'issue-flow.json', items: ({ issueFlow }) => issueFlow?.data.preparations },
};

const isList = (target: Reference['target']): target is ListName => target in lists;

/** False if the target is missing; nothing is said of lists whose file has a fault of its own. */
function resolves(content: ContentSet, { target, slug }: Reference): boolean {
  if (!isList(target)) return content.slugs[target].has(slug);
  return lists[target].items(content)?.some(({ id }) => id === slug) ?? true;
}

const inMarkdown = new Set<Reference['target']>(['outcomes', 'faqs', 'guides']);

function where(target: Reference['target'], slug: string): string {
  if (isList(target))
    return `an entry with the id "${slug}" in "${target}" of ${lists[target].file}`;
  return `a file ${target}/${slug}${inMarkdown.has(target) ? '.md' : '.json'}`;
}

/** Few enough to read through. */
const mostListed = 12;

/**
 * Whether one name may be the other with a slip in it. A short word such as a country's is never
 * taken for another one: the line of another country is no correction.
 */
function mayBe(slug: string, known: string): boolean {
  const [words, others] = [slug.toLowerCase().split('-'), known.toLowerCase().split('-')];
  return (
    words.length === others.length &&
    words.every((word, index) => {
      const other = others[index] ?? '';
      return nearest(word, [other]) !== undefined && (word.length > 3 || word === other);
    })
  );
}

function hintFor(content: ContentSet, target: Reference['target'], slug: string): string {
  const known = isList(target)
    ? (lists[target].items(content) ?? []).map(({ id }) => id)
    : [...content.slugs[target]];
  const meant = nearest(
    slug,
    known.filter((name) => mayBe(slug, name)),
  );
  if (meant !== undefined && meant.toLowerCase() === slug && meant !== slug && !isList(target)) {
    return `Rename the file ${meant} in ${target}/ to small letters.`;
  }
  if (meant !== undefined) return `Write "${meant}", if that is what was meant.`;
  if (isList(target) && known.length > 0 && known.length <= mostListed) {
    return `Write one of ${known.join(', ')}, or add it to ${lists[target].file}.`;
  }
  return 'Correct the spelling of the reference, or add what it names.';
}

export const referenceResolves: Rule = {
  id: 'reference-resolves',
  severity: 'error',
  summary: 'Whatever a file names exists.',
  why: 'A visitor would follow a link into nothing, and a fact would stand without its source.',
  run: (content) =>
    referencesOf(content)
      .filter((reference) => !resolves(content, reference))
      .map(({ file, at, target, slug }) => ({
        file,
        at,
        found: `the reference "${shorten(slug)}"`,
        expected: `${where(target, shorten(slug))}`,
        hint: hintFor(content, target, slug),
      })),
};
