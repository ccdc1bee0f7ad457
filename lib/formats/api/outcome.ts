import type * as z from 'zod';
import type { Directory, OutcomeEntry } from '@/lib/domain/directory/directory';
import { basisOf } from './basis';
import { apiMarkdown } from './markdown';
import { namedIn } from './named-in';
import type { outcomeShape } from './shapes/outcome';
import type { ApiSite } from './site';

/** One issue for programs. */
export function apiOutcome(
  outcome: OutcomeEntry,
  directory: Directory,
  site: ApiSite,
): z.infer<typeof outcomeShape> {
  const { slug, title, description, contacts, next, claims, sources } = outcome;
  const { groups, preparations } = directory.issueFlow;
  return {
    identifier: slug,
    name: title,
    description,
    page: site.page('outcome', slug),
    group: namedIn(groups, outcome.group),
    text: apiMarkdown(outcome.body, directory, site),
    contacts,
    prepare: outcome.prepare.map((id) => ({
      ...namedIn(preparations, id),
      secret: preparations.find((item) => item.id === id)?.secret ?? false,
    })),
    next,
    claims,
    basis: basisOf(sources, directory),
    sources,
  };
}
