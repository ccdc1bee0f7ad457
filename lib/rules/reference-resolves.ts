import type { ContentSet } from './content-set';
import type { Reference } from './references';
import { referencesOf } from './references';
import type { Rule } from './rule';
import { shorten } from './shorten';

function knownTargets(
  content: ContentSet,
  target: Reference['target'],
): ReadonlySet<string> | null {
  if (target !== 'topics' && target !== 'audiences') return content.slugs[target];
  // Without an organization.json, whose own problem is told, nothing can be said of its lists.
  if (content.organization === null) return null;
  return new Set(content.organization.data[target].map(({ id }) => id));
}

function where(target: Reference['target'], slug: string): string {
  if (target === 'topics' || target === 'audiences') {
    return `an entry with the id "${slug}" in "${target}" of organization.json`;
  }
  return `a file ${target}/${slug}${target === 'guides' ? '.md' : '.json'}`;
}

export const referenceResolves: Rule = {
  id: 'reference-resolves',
  severity: 'error',
  summary: 'Whatever a file names exists.',
  why: 'A visitor would follow a link into nothing, and a fact would stand without its source.',
  run: (content) =>
    referencesOf(content)
      .filter(({ target, slug }) => knownTargets(content, target)?.has(slug) === false)
      .map(({ file, at, target, slug }) => ({
        file,
        at,
        message: `Found the reference "${shorten(slug)}"; expected ${where(target, shorten(slug))}.`,
        hint: 'Correct the spelling of the reference, or add what it names.',
      })),
};
