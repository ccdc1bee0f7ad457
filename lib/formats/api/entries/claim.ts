import type * as z from 'zod';
import type { ClaimEntry } from '@/lib/domain/directory/directory';
import { apiBoundText } from '@/lib/formats/api/parts/bound-text';
import type { ApiSite } from '@/lib/formats/api/parts/site';
import type { claimShape } from '@/lib/formats/api/shapes/claim';

/** One claim for programs, with its status. */
export function apiClaim(claim: ClaimEntry, site: ApiSite): z.infer<typeof claimShape> {
  const { slug, statement, topic, status, validThrough, sources, mentions, remark } = claim;
  const page = site.page('claim', slug);
  return {
    identifier: slug,
    statement,
    topic,
    page,
    status,
    validThrough,
    sources,
    evidence: mentions.map((mention) => ({ ...mention, finding: 'mentions' as const })),
    remark,
    ...apiBoundText(claim),
  };
}
