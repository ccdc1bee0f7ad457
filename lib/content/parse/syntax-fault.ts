import type { GuardId } from '@/lib/content/read/guards';
import type { Fault } from '@/lib/rules/base/fault';
import { shorten } from '@/lib/rules/base/shorten';
import { maximumDepth } from './nesting';

/** A fault of the writing itself, at so many characters into the text. */
export interface SyntaxFault extends Fault {
  rule: GuardId;
  offset: number;
}

/** JSON keeps its types; in front matter every scalar stays the text that was written. */
export type Dialect = 'json' | 'front-matter';

/** Faults of one file that are told: of more, each is most often the consequence of another. */
export const mostFaults = 100;

export function tooDeep(offset: number): SyntaxFault {
  return {
    rule: 'nesting-is-shallow',
    offset,
    found: `brackets or lists nested more than ${maximumDepth} deep`,
    expected: 'the shape of the other files',
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
      found: `${shown} with more words behind it`,
      expected: 'a comma or a closing bracket',
      hint: `Put a comma behind ${shown}.`,
    };
  }
  return {
    rule: 'text-is-quoted',
    offset,
    found: `${shown} without quotes`,
    expected: 'a quoted text',
    hint: `Write "${shown}".`,
  };
}
