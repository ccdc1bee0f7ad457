/** Problems told before any rule runs, as far as a file in a fixture can show them. */
export const parseStageSituations = [
  'file-has-a-place',
  'file-has-plain-characters',
  'file-parses',
  'front-matter',
  'issue-flow-is-described',
  'keys-are-unique',
  'known-keys',
  'nesting-is-shallow',
  'no-aliases',
  'organization-is-described',
  'shape',
  'text-is-quoted',
] as const;
