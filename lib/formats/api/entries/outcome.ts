import type * as z from 'zod';
import type { Directory, OutcomeEntry } from '@/lib/domain/directory/directory';
import { outcomeContacts } from '@/lib/domain/directory/outcome-contacts';
import { unboundBasis } from '@/lib/formats/api/parts/basis';
import { apiMarkdown } from '@/lib/formats/api/parts/markdown';
import { namedIn } from '@/lib/formats/api/parts/named-in';
import type { ApiSite } from '@/lib/formats/api/parts/site';
import type { outcomeShape } from '@/lib/formats/api/shapes/outcome';

/** One issue for programs. */
export function apiOutcome(
  outcome: OutcomeEntry,
  directory: Directory,
  site: ApiSite,
): z.infer<typeof outcomeShape> {
  const { slug, title, description, next, claims, sources } = outcome;
  const { usable, others } = outcomeContacts(outcome, directory);
  const { groups, preparations } = directory.issueFlow;
  return {
    identifier: slug,
    name: title,
    description,
    page: site.page('outcome', slug),
    group: namedIn(groups, outcome.group),
    text: apiMarkdown(outcome.body, directory, site),
    contacts: [...usable, ...others].map((contact) => contact.slug),
    prepare: outcome.prepare.map((id) => ({
      ...namedIn(preparations, id),
      secret: preparations.find((item) => item.id === id)?.secret ?? false,
    })),
    next,
    claims,
    basis: unboundBasis,
    sources,
  };
}
