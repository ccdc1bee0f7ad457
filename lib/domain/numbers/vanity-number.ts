import { keyOf } from './keypad';

/** Prefixes of toll-free and shared-cost numbers, after which businesses like to put words. */
const freePrefix = /^(1?8(00|33|44|55|66|77|88)\d{0,3}|0800\d{0,3}|0808\d{0,3}|1300|180\d)$/;
/** Written in such a way that nobody means a quantity, as in "1800-word". */
const plainPrefix = /^(1\|8\d\d|0800|0808)(\||$)/;

/**
 * Reads a word that is dialled by its letters after `groups` of digits, as "1-800-PINHELP" or
 * "212-555-HELP"; null if it is a word like any other.
 */
export function readVanity(groups: readonly string[], gap: string, word: string): string | null {
  if (!/^[A-Za-z]{3,12}$/.test(word) || !/^[-.\s)]{0,3}$/.test(gap)) return null;
  const before = groups.join('');
  const loud = word === word.toUpperCase();
  // Without its 1 a North American number has ten digits, and "800 USERS" is none.
  const free =
    freePrefix.test(before) && (!/^8/.test(before) || before.length + word.length === 10);
  const joined = /^[-.]$/.test(gap);
  const quiet = free && joined && word.length >= 4 && plainPrefix.test(groups.join('|'));
  const line = /^1?[2-9]\d{5}$/.test(before) && groups.length > 1 && word.length === 4;
  if (!quiet && !(loud && (free || line))) return null;
  return before + [...word].map(keyOf).join('');
}
