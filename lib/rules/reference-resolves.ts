import type { CollectionName, ContentSet } from './content-set';
import type { Reference } from './references';
import { referencesOf } from './references';
import type { Rule } from './rule';
import { shorten } from './shorten';

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
        message: `Found the reference "${shorten(slug)}"; expected ${where(target, shorten(slug))}.`,
        hint: 'Correct the spelling of the reference, or add what it names.',
      })),
};
