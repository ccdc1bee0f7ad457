import type { Fault } from '@/lib/rules/base/fault';

/** What an editor is told of a mistake in the writing of JSON or front matter. */
export const syntaxWords = {
  missingComma: {
    found: 'no comma between two entries',
    expected: 'one here',
    hint: 'Put a comma at the marked place.',
  },
  sideBySide: {
    found: 'two values side by side',
    expected: 'a comma or a colon between them',
    hint: 'Put a colon behind a key, and a comma behind a value.',
  },
  openBracket: {
    found: 'no closing bracket',
    expected: 'a partner for every "{" and "["',
    hint: 'Put the missing "}" or "]" where the entry ends.',
  },
  closingBracket: {
    found: 'a closing bracket without a partner',
    expected: 'an opening one before it',
    hint: 'Put the missing "{" or "[" where the entry begins, or remove this one.',
  },
  looseComma: {
    found: 'a comma with nothing before it',
    expected: 'one comma between two entries',
    hint: 'Remove the comma.',
  },
  tab: {
    found: 'a tab at the beginning of a line',
    expected: 'spaces',
    hint: 'Delete it and type as many spaces as the lines beside it have.',
  },
  secondColon: {
    found: 'a second colon with a space behind it',
    expected: 'such a text in quotes',
    hint: 'Put double quotes around the whole text behind the first colon.',
  },
  behindQuotes: {
    found: 'more words behind a text in quotes',
    expected: 'the end of the line',
    hint: 'Put double quotes around the whole text, and write \\" for a quote inside of it.',
  },
  firstMark: {
    found: 'a text that begins with a mark',
    expected: 'such a text in quotes',
    hint: 'Put double quotes around the whole text.',
  },
  openQuote: {
    found: 'a quote without a partner',
    expected: 'one where the text ends',
    hint: 'Put the missing quote at the end of the text.',
  },
  noKey: {
    found: 'a line without a key',
    expected: '"key: value", or "- value" in a list',
    hint: 'Begin the line with its key and a colon, or join it to the line above.',
  },
  misplacedLine: {
    found: 'a line that begins too far left or right',
    expected: 'it below its neighbours',
    hint: 'Give it as many spaces at its beginning as the lines beside it have.',
  },
  escape: {
    found: 'a backslash that begins no known escape',
    expected: '\\" for a quote, or \\\\ for a backslash',
    hint: 'Remove the backslash, or write it twice.',
  },
  tag: {
    found: 'a mark of a type, which begins with "!"',
    expected: 'the value alone',
    hint: 'Remove the mark. If it belongs to a text, put double quotes around the whole text.',
  },
  secondDocument: {
    found: 'a line "..." with more behind it',
    expected: 'one set of keys',
    hint: 'Remove that line: what stands behind it would not be read.',
  },
} as const satisfies Record<string, Fault>;
