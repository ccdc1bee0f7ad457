/** What an editor is told in place of a parser's own words. */
export interface SyntaxWords {
  message: string;
  hint: string;
  /** Told behind the last character before the place that the parser names. */
  before?: true;
}

/** Each with a part of the parser's message that says so; the first that fits is told. */
const words: readonly (readonly [RegExp, SyntaxWords])[] = [
  [
    /^Missing , between/,
    {
      message: 'Found no comma between two entries; expected one here.',
      hint: 'Put a comma at the marked place.',
      before: true,
    },
  ],
  [
    /^Missing , or : between/,
    {
      message: 'Found two values side by side; expected a comma or a colon between them.',
      hint: 'Put a colon behind a key, and a comma behind a value.',
      before: true,
    },
  ],
  [
    /must end with a/,
    {
      message: 'Found no closing bracket; expected a partner for every "{" and "[".',
      hint: 'Put the missing "}" or "]" where the entry ends.',
    },
  ],
  [
    /^Unexpected flow-(map|seq)-end/,
    {
      message: 'Found a closing bracket without a partner; expected an opening one before it.',
      hint: 'Put the missing "{" or "[" where the entry begins, or remove this one.',
    },
  ],
  [
    /^Unexpected , in/,
    {
      message: 'Found a comma with nothing before it; expected one comma between two entries.',
      hint: 'Remove the comma.',
    },
  ],
  [
    /^Tabs are not allowed/,
    {
      message: 'Found a tab at the beginning of a line; expected spaces.',
      hint: 'Delete it and type as many spaces as the lines beside it have.',
    },
  ],
  [
    /^Nested mappings are not allowed/,
    {
      message: 'Found a second colon with a space behind it; expected such a text in quotes.',
      hint: 'Put double quotes around the whole text behind the first colon.',
    },
  ],
  [
    /^Unexpected scalar at node end/,
    {
      message: 'Found more words behind a text in quotes; expected the end of the line.',
      hint: 'Put double quotes around the whole text, and write \\" for a quote inside of it.',
    },
  ],
  [
    /^Plain value cannot start with/,
    {
      message: 'Found a text that begins with a mark; expected such a text in quotes.',
      hint: 'Put double quotes around the whole text.',
    },
  ],
  [
    /^Missing closing/,
    {
      message: 'Found a quote without a partner; expected one where the text ends.',
      hint: 'Put the missing quote at the end of the text.',
    },
  ],
  [
    /^Implicit (map )?keys need to be/,
    {
      message: 'Found a line without a key; expected "key: value", or "- value" in a list.',
      hint: 'Begin the line with its key and a colon, or join it to the line above.',
    },
  ],
  [
    /must start at the same column/,
    {
      message: 'Found a line that begins too far left or right; expected it below its neighbours.',
      hint: 'Give it as many spaces at its beginning as the lines beside it have.',
    },
  ],
];

/** The parser's message in words for an editor; null for one that has none. */
export function wordsFor(message: string): SyntaxWords | null {
  return words.find(([said]) => said.test(message))?.[1] ?? null;
}
