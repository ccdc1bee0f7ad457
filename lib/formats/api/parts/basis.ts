import type { ClaimStanding } from '@/lib/domain/trust/bound-standing';
import { unverified } from '@/lib/domain/trust/bound-standing';

/** Where a text stands, for programs: they keep no copies of pages. */
export function apiBasis({ status, validThrough }: Pick<ClaimStanding, 'status' | 'validThrough'>) {
  return { status, validThrough };
}

/**
 * Where texts stand that no verification can bind: the words of outcomes and guides, the hours of a
 * region. Their sources are a list that everybody edits, so that it confirms nothing.
 */
export const unboundBasis = apiBasis(unverified);
