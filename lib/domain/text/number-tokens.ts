import type { SpelledWord } from './digit-words';
import { readWord } from './digit-words';
import { isoDay, writtenDay } from './written-day';

/** A piece of a text, as far as numbers are concerned. Offsets are those of the folded text. */
export type NumberToken = { start: number; end: number } & (
  | { kind: 'digits'; digits: string; spelled: boolean }
  | { kind: 'word'; word: string; spelled: Exclude<SpelledWord, { kind: 'digits' }> | null }
  | { kind: 'gap'; text: string }
  /** Something that a number neither holds nor goes on behind: a day, a time, an id. */
  | { kind: 'other' }
  | { kind: 'address'; address: string }
);

const time = '(?:[01]?\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d)?';
const whole = (date: string, apart: string) => `(?:${date})(?![\\p{L}\\d]|${apart}\\d)`;
const moment = `${isoDay}(?:T${time}(?:\\.\\d{1,9})?(?:Z|[+-]\\d\\d:\\d\\d)?)?|${writtenDay}`;
const calendar = `${whole(moment, '[-./:]')}|${whole(time, '[./:]')}`;
const pieces = new RegExp(
  `((?:https?://|www\\.)[^\\s<>"]+)|((?<![\\p{L}\\d]|\\d[./:])(?:${calendar}))|([\\p{L}\\p{M}\\d〇]+)|([^\\p{L}\\p{M}\\d〇]+)`,
  'giu',
);

/** Letters that pass for a digit beside other digits, those of other alphabets included. */
const zeros = 'OoОоΟοՕօ';
const ones = 'IlІіΙι';

function readLetters(letters: string): string | null {
  let read = '';
  for (const letter of letters) {
    if (zeros.includes(letter)) read += '0';
    else if (ones.includes(letter)) read += '1';
    else return null;
  }
  return read;
}

function wordToken(word: string, start: number): NumberToken {
  const end = start + word.length;
  const read = readWord(word);
  if (read?.kind === 'digits') {
    return { kind: 'digits', digits: read.digits, spelled: true, start, end };
  }
  return { kind: 'word', word, spelled: read, start, end };
}

/** Letters and digits without a gap: a number with letters for digits, or an id such as a hash. */
function mixedTokens(chunk: string, start: number): NumberToken[] {
  const end = start + chunk.length;
  const segments = [...chunk.matchAll(/\d+|\D+/g)];
  const isLetters = (segment: string) => !/\d/.test(segment);
  const whole = segments.map(([segment]) => (isLetters(segment) ? readLetters(segment) : segment));
  if (whole.every((read) => read !== null)) {
    return [{ kind: 'digits', digits: whole.join(''), spelled: true, start, end }];
  }
  const tokens = segments.map(({ 0: segment, index }): NumberToken => {
    const from = start + index;
    if (isLetters(segment)) return wordToken(segment, from);
    const to = from + segment.length;
    return { kind: 'digits', digits: segment, spelled: false, start: from, end: to };
  });
  const readable = tokens.every((token) => token.kind === 'digits' || token.kind === 'gap');
  return readable || tokens.length <= 3 ? tokens : [{ kind: 'other', start, end }];
}

/** Splits a folded text; every character belongs to one token. */
export function* numberTokens(text: string): Generator<NumberToken> {
  for (const match of text.matchAll(pieces)) {
    const [piece, address, date, chunk] = match;
    const start = match.index;
    const end = start + piece.length;
    if (address !== undefined) yield { kind: 'address', address, start, end };
    else if (date !== undefined) yield { kind: 'other', start, end };
    else if (chunk === undefined) yield { kind: 'gap', text: piece, start, end };
    else if (/^\d+$/.test(chunk)) {
      yield { kind: 'digits', digits: chunk, spelled: false, start, end };
    } else if (/\d/.test(chunk)) yield* mixedTokens(chunk, start);
    else yield wordToken(chunk, start);
  }
}
