import { sentenceOf } from '@/lib/rules/base/fault';
import { nearest } from '@/lib/rules/base/nearest';

/**
 * The sentence about a name that is not among the known ones, with the one that was most likely meant;
 * null if it is. `expected` goes on after "expected".
 */
export function nameFault(name: string, known: Iterable<string>, expected: string): string | null {
  const names = [...known];
  if (names.includes(name)) return null;
  const meant = nearest(name, names);
  const hint = meant === undefined ? '' : ` Is it "${meant}"?`;
  return `${sentenceOf({ found: JSON.stringify(name), expected })}${hint}`;
}
