import type * as z from 'zod';
import type { ClaimEntry } from '@/lib/domain/directory/directory';
import type { claimShape } from './shapes/claim';
import type { ApiSite } from './site';

/** One claim for programs, with its status. */
export function apiClaim(claim: ClaimEntry, site: ApiSite): z.infer<typeof claimShape> {
  const { slug, statement, topic, status, validThrough, sources, evidence, remark } = claim;
  const page = site.page('claim', slug);
  return {
    identifier: slug,
    statement,
    topic,
    page,
    status,
    validThrough,
    sources,
    evidence,
    remark,
  };
}
