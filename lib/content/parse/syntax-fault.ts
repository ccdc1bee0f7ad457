import type { YAMLError } from 'yaml';
import { shorten } from '@/lib/rules/base/shorten';
import { maximumDepth } from './nesting';
import { wordsFor } from './syntax-words';

/** A fault of the writing itself, at so many characters into the text. */
export interface SyntaxFault {
  rule: string;
  offset: number;
  message: string;
  hint: string;
}

export function tooDeep(offset: number): SyntaxFault {
  return {
    rule: 'nesting-is-shallow',
    offset,
    message: `Found brackets or lists nested more than ${maximumDepth} deep; expected the shape of the other files.`,
    hint: 'Remove the superfluous brackets or list marks.',
  };
}

/** JSON's own words stand without quotes; the parser stumbles there when a comma is missing. */
const bareInJson = /^(true|false|null|-?(0|[1-9]\d*)(\.\d+)?)$/;

/** A text that stands bare where JSON wants quotes. */
export function unquoted(word: string, offset: number): SyntaxFault {
  const shown = shorten(word);
  if (bareInJson.test(word)) {
    return {
      rule: 'file-parses',
      offset,
      message: `Found ${shown} with more words behind it; expected a comma or a closing bracket.`,
      hint: `Put a comma behind ${shown}.`,
    };
  }
  return {
    rule: 'text-is-quoted',
    offset,
    message: `Found ${shown} without quotes; expected a quoted text.`,
    hint: `Write "${shown}".`,
  };
}

/** The parser's own error in the words of a problem. */
export function faultOf(error: YAMLError, text: string): SyntaxFault {
  const offset = error.pos[0];
  const [message = ''] = error.message.split(/ at line \d+| in flow collection/);
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^\n:]*/.exec(text.slice(offset))?.[0] ?? '';
    return {
      rule: 'keys-are-unique',
      offset,
      message: `Found the key ${shorten(key.trim())} a second time; expected each key once.`,
      hint: 'Keep one of the two. A program would silently keep the last.',
    };
  }
  if (/call stack/.test(error.message)) return tooDeep(offset);
  if (/Unresolved plain/.test(error.message)) {
    const [word = ''] = /^[^\s,\]}]*/.exec(text.slice(offset)) ?? [];
    return unquoted(word.replace(/:$/, ''), offset);
  }
  if (error.code === 'MULTIPLE_DOCS') {
    return {
      rule: 'file-parses',
      offset,
      message: 'Found a line "..." with more behind it; expected one set of keys.',
      hint: 'Remove that line: what stands behind it would not be read.',
    };
  }
  const told = wordsFor(message);
  if (told !== null) {
    const place = told.before ? text.slice(0, offset).trimEnd().length : offset;
    return { rule: 'file-parses', offset: place, message: told.message, hint: told.hint };
  }
  return {
    rule: 'file-parses',
    offset,
    message: `Found a mistake in the writing: ${shorten(message)}.`,
    hint: 'Look for a missing or superfluous quote, comma, colon or bracket here or just before.',
  };
}
