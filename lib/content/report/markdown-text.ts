import type { RootContent } from 'mdast';
import type { Unsafe } from 'mdast-util-to-markdown';
import { toMarkdown } from 'mdast-util-to-markdown';
import { printableLine } from '@/lib/rules/base/printable';

/**
 * What GitHub reads beside CommonMark: mentions, numbers of issues, bare addresses (GFM 6.9) and struck
 * text (GFM 6.5).
 */
const unsafe: Unsafe[] = [
  { character: '@', inConstruct: 'phrasing' },
  { character: '#', inConstruct: 'phrasing' },
  { character: ':', after: '\\/\\/', inConstruct: 'phrasing' },
  { character: '.', before: '[Ww]', inConstruct: 'phrasing' },
  { character: '~', inConstruct: 'phrasing' },
];

const written = (node: RootContent) => toMarkdown(node, { unsafe }).trimEnd();

const onOneLine = (text: string) => printableLine(text.replace(/\s+/g, ' ').trim());

/** Text from content as words of a line: it marks up, links and mentions nothing. */
export function plainText(text: string): string {
  return written({ type: 'paragraph', children: [{ type: 'text', value: onOneLine(text) }] });
}

/** Text from content as code within a line; line ends become spaces. */
export function codeSpan(text: string): string {
  // Nothing between two marks would be two marks.
  return written({ type: 'inlineCode', value: onOneLine(text) || ' ' });
}

/** Lines as a block of code in a language, within a fence that none of them can close. */
export function codeBlock(lines: readonly string[], lang: 'json' | 'md' | 'text'): string {
  return written({ type: 'code', lang, value: lines.join('\n') });
}
