import type { Fault } from '@/lib/rules/base/fault';
import type { Problem } from '@/lib/rules/base/problem';
import { problemOf, wholeFile } from '@/lib/rules/base/problem';
import type { GuardId } from './guards';
import type { Position } from './position';

/** What a guard says of a file; without a place it is about the whole file. Guards only know errors. */
export function guardProblem(
  id: GuardId,
  file: string,
  fault: Fault,
  place: Position = wholeFile,
): Problem {
  return problemOf({ id, severity: 'error' }, file, place, fault);
}
