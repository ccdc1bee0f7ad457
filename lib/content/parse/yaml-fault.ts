import type { YAMLError } from 'yaml';
import type { Fault } from '@/lib/rules/base/fault';
import { shorten } from '@/lib/rules/base/shorten';
import type { Surroundings } from './surroundings';
import type { Dialect, SyntaxFault } from './syntax-fault';
import { tooDeep, unquoted } from './syntax-fault';
import { syntaxWords } from './syntax-words';

/** Where a parser stumbled, by its own code; from its errors, and from what is looked for beside it. */
export type Stumble = Pick<YAMLError, 'code' | 'pos'>;

/** A text that the parser stumbled over, and what it made of it. */
export interface Stumbled {
  text: string;
  dialect: Dialect;
  around: Surroundings;
}

/** Where in it, as an offset. */
interface Spot extends Stumbled {
  offset: number;
}

const parses = (offset: number, words: Fault): SyntaxFault => ({
  rule: 'file-parses',
  offset,
  ...words,
});

/** Tells a mistake where the parser stumbled. */
const here =
  (words: Fault) =>
  ({ offset }: Spot): SyntaxFault =>
    parses(offset, words);

/** Tells a mistake behind the last character before the place where the parser stumbled. */
const before =
  (words: Fault) =>
  ({ text, offset }: Spot): SyntaxFault =>
    parses(text.slice(0, offset).trimEnd().length, words);

const hint =
  'Look for a missing or superfluous quote, comma, colon or bracket here or just before.';
const wholeWriting: Record<Dialect, string> = { json: 'strict JSON', 'front-matter': 'plain YAML' };

/** What can be said where nothing is known but the place. */
const somewhere = ({ offset, dialect }: Spot) =>
  parses(offset, { found: 'a mistake in the writing', expected: wholeWriting[dialect], hint });

/** What stands at a place, up to a blank or a mark of JSON. */
const wordAt = ({ text, offset }: Spot) => /^[^\s,\]}]*/.exec(text.slice(offset))?.[0] ?? '';

function duplicateKey({ text, offset }: Spot): SyntaxFault {
  const key = /^[^\n:]*/.exec(text.slice(offset))?.[0] ?? '';
  return {
    rule: 'keys-are-unique',
    offset,
    found: `the key ${shorten(key.trim())} a second time`,
    expected: 'each key once',
    hint: 'Keep one of the two. A program would silently keep the last.',
  };
}

/** What stands right before a place; a file may have a mistake in each of its words. */
const justBefore = ({ text, offset }: Spot) => text.slice(Math.max(0, offset - 80), offset);

/** A tag or an anchor that something follows without a space between. */
const tagAtEnd = /(?:^|[\s,[{])[!&][^\s,[\]{}]*$/;
const quoteAtEnd = /["']\s*$/;

/** YAML says that a comma, a colon, a bracket, a quote or a space is missing; which, the place tells. */
function missingCharacter(spot: Spot): SyntaxFault {
  const { offset, around } = spot;
  if (around.endsOfOpenQuotes.has(offset)) return here(syntaxWords.openQuote)(spot);
  if (tagAtEnd.test(justBefore(spot))) return here(syntaxWords.tag)(spot);
  if (around.isInBrackets(offset)) {
    const isValue = around.beginsOfValues.has(offset);
    return before(isValue ? syntaxWords.sideBySide : syntaxWords.missingComma)(spot);
  }
  if (around.endsOfBrackets.has(offset)) return here(syntaxWords.openBracket)(spot);
  return around.beginsOfLoneKeys.has(offset) ? here(syntaxWords.noKey)(spot) : somewhere(spot);
}

/** Something stands where YAML does not want it: what, is read from the text. */
function unexpected(spot: Spot): SyntaxFault {
  const { text, offset, around } = spot;
  const mark = text[offset] ?? '';
  if (mark === ']' || mark === '}') return here(syntaxWords.closingBracket)(spot);
  if (mark === ',' && around.isInBrackets(offset)) return here(syntaxWords.looseComma)(spot);
  if (!quoteAtEnd.test(justBefore(spot))) return somewhere(spot);
  if (mark === '"' && around.isInBrackets(offset)) return here(syntaxWords.missingComma)(spot);
  return /[\p{L}\d]/u.test(mark) ? here(syntaxWords.behindQuotes)(spot) : somewhere(spot);
}

/** A line stands too far left or right; inside of brackets it ends what waits for a closing one. */
const badIndent = (spot: Spot) =>
  here(
    spot.around.endsOfBrackets.has(spot.offset)
      ? syntaxWords.openBracket
      : syntaxWords.misplacedLine,
  )(spot);

/** A list or a line of keys stands where a key must be. */
const blockAsKey = (spot: Spot) =>
  here(
    /^\s*-\s/.test(spot.text.slice(spot.offset))
      ? syntaxWords.misplacedLine
      : syntaxWords.secondColon,
  )(spot);

const multilineKey = (spot: Spot) =>
  spot.around.isInBrackets(spot.offset) ? somewhere(spot) : here(syntaxWords.noKey)(spot);

/** The type of a value is told by a tag or by how it is written; JSON knows fewer than YAML. */
function unresolved(spot: Spot): SyntaxFault {
  if (spot.text[spot.offset] === '!') return here(syntaxWords.tag)(spot);
  return unquoted(wordAt(spot).replace(/:$/, ''), spot.offset);
}

/** What each code of the parser means; one that a new release adds does not compile before it is here. */
const byCode = {
  BAD_DQ_ESCAPE: here(syntaxWords.escape),
  BAD_INDENT: badIndent,
  BAD_SCALAR_START: here(syntaxWords.firstMark),
  BLOCK_AS_IMPLICIT_KEY: blockAsKey,
  DUPLICATE_KEY: duplicateKey,
  MISSING_CHAR: missingCharacter,
  MULTILINE_IMPLICIT_KEY: multilineKey,
  MULTIPLE_DOCS: here(syntaxWords.secondDocument),
  // The stack is what runs out.
  RESOURCE_EXHAUSTION: ({ offset }) => tooDeep(offset),
  TAB_AS_INDENT: here(syntaxWords.tab),
  TAG_RESOLVE_FAILED: unresolved,
  UNEXPECTED_TOKEN: unexpected,
  MULTIPLE_TAGS: here(syntaxWords.tag),
  BAD_COLLECTION_TYPE: here(syntaxWords.tag),
  // Aliases and anchors have a guard of their own.
  ALIAS_PROPS: somewhere,
  BAD_ALIAS: somewhere,
  BAD_PROP_ORDER: somewhere,
  MULTIPLE_ANCHORS: somewhere,
  BAD_DIRECTIVE: somewhere,
  BLOCK_IN_FLOW: somewhere,
  IMPOSSIBLE: somewhere,
  KEY_OVER_1024_CHARS: somewhere,
  NON_STRING_KEY: somewhere,
} satisfies Record<YAMLError['code'], (spot: Spot) => SyntaxFault>;

/**
 * The parser's own errors as faults for an editor, by their codes and by what stands there. What two
 * errors of one place say alike is told once.
 */
export function faultsOf(errors: readonly Stumble[], stumbled: Stumbled): SyntaxFault[] {
  const faults = errors.map(({ code, pos: [offset] }) => byCode[code]({ ...stumbled, offset }));
  return [...new Map(faults.map((fault) => [`${fault.offset} ${fault.found}`, fault])).values()];
}
