import type { Directory } from '@/lib/domain/directory/directory';
import { answerBasis } from '@/lib/domain/trust/verification';

/** What a text or the hours of a region rest on: the standing of their strongest source. */
export function basisOf(slugs: readonly string[], { sources, today }: Directory) {
  return answerBasis(slugs, [], sources, today);
}
