import { foldText } from './folded-text';
import { bracketedAt, bracketedDot } from './spelled-address';
import { unescapeText } from './unescaped-text';

/** An e-mail address in a text for people, where it begins and as it is written. */
export interface HiddenMailbox {
  offset: number;
  found: string;
}

const local = "(?<![\\p{L}\\p{N}._%+'-])[\\p{L}\\p{N}][\\p{L}\\p{N}._%+'-]{0,63}";
const label = '[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}';
const at = `\\s?(?:${bracketedAt}|[[({<]?\\s?@\\s?[\\])}>]?)\\s?`;
const dot = `\\s?(?:${bracketedDot}|\\.)\\s?`;
const patterns = [
  new RegExp(`${local}${at}${label}(?:${dot}${label}){1,6}`, 'giu'),
  new RegExp(
    `${local}\\s(?:at|@)\\s${label}\\sdot\\s(?:${label}\\sdot\\s)?\\p{L}{2,20}(?!\\p{L})`,
    'giu',
  ),
];

/** Most texts have nothing of the kind, and need no closer look. */
const trace = new RegExp(`[@＠﹫&]|${bracketedAt}|(?<!\\p{L})dot(?!\\p{L})`, 'iu');

/** Finds e-mail addresses in words, those written with "[at]" and "dot" or in other characters too. */
export function findMailboxes(text: string): HiddenMailbox[] {
  if (!trace.test(text)) return [];
  const unescaped = unescapeText(text);
  const folded = foldText(unescaped.text);
  const offsetOf = (offset: number) => unescaped.offsets[folded.offsets[offset] ?? 0] ?? 0;
  const found = patterns.flatMap((pattern) => [...folded.text.matchAll(pattern)]);
  return found.map((match) => ({ offset: offsetOf(match.index), found: match[0] }));
}
