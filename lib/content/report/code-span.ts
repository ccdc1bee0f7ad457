/**
 * Text from content as Markdown code: nothing in it links, mentions a person or starts markup. The
 * fence is longer than any run of backticks inside (CommonMark 6.1); line ends become spaces.
 */
export function codeSpan(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const runs = line.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
  const padding = runs.length > 0 || line === '' ? ' ' : '';
  return `${fence}${padding}${line}${padding}${fence}`;
}
