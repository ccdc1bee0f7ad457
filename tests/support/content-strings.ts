import type { Nodes } from 'hast';
import { markdownToHtml } from '@/lib/content/load/markdown';
import type { Directory } from '@/lib/domain/directory/directory';
import { paths } from '@/lib/pages';

/** Words that stand for something: no reader should see "web-form", "GB" or a raw "Monday". */
const code = /^([a-z]+(-[a-z]+)*|[A-Z]{2}|\w+day)$/;

/** The letters and digits of a text, with what stands between them. */
export function bare(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^[^\p{L}\p{Nd}]+|[^\p{L}\p{Nd}]+$/gu, '');
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Map) return stringsIn([...value.values()]);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

function textsIn(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  return 'children' in node ? node.children.flatMap(textsIn) : [];
}

/** Texts of a body of Markdown, as they stand between its links and other marks. */
function proseTexts({ body }: { body: string }): string[] {
  return textsIn(markdownToHtml(body, (_, slug) => ({ href: paths.home(slug), name: '' })));
}

function hostOf(text: string): string[] {
  return text.startsWith('https://') ? [new URL(text).hostname] : [];
}

/** Every string that a reader may see because the content says it, without marks at its ends. */
export function contentStrings(directory: Directory): Set<string> {
  const { faqs, guides, outcomes, issueFlow } = directory;
  const strings = stringsIn(directory);
  const shown = strings.filter((text) => !code.test(text));
  const prose = [...faqs, ...guides, ...outcomes].flatMap(proseTexts);
  // The picture of all questions names them, and the outcomes, by their identifiers.
  const names = [...issueFlow.questions.map(({ id }) => id), ...outcomes.map(({ slug }) => slug)];
  return new Set([...shown, ...prose, ...names, ...strings.flatMap(hostOf)].map(bare));
}
