import type { Directory } from '@/lib/domain/directory/directory';
import { answerBasis, type ClaimStanding } from '@/lib/domain/trust/verification';

/** What something rests on, for programs: they keep no copies of pages. */
export function apiBasis({ status, validThrough }: ClaimStanding) {
  return { status, validThrough };
}

/** What a text or the hours of a region rest on: the standing of their strongest source. */
export function basisOf(slugs: readonly string[], { sources, today }: Directory) {
  return apiBasis(answerBasis(slugs, [], sources, today));
}
