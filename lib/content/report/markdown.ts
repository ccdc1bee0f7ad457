import { expectedWords } from '@/lib/rules/base/fault';
import type { Problem } from '@/lib/rules/base/problem';
import { summaryOf } from './count-problems';
import type { FileProblems } from './group-by-file';
import { groupByFile, hasError } from './group-by-file';
import { codeBlock, plainText } from './markdown-text';
import { rulesPage } from './rules-address';
import type { ReportContext } from './text';

export interface MarkdownContext extends ReportContext {
  /** Where the page of rules can be read. */
  rulesAddress?: string;
}

/** GitHub refuses a step summary of more than 1 MiB; a problem takes about 1 kB. */
const most = 500;

function told(problem: Problem, { quote, rulesAddress = rulesPage }: MarkdownContext): string {
  const { line, column, severity, rule, found, hint } = problem;
  const quoted = quote?.(problem) ?? null;
  return [
    `**${severity}** at line ${line}, column ${column}: [${rule}](${rulesAddress}#${rule})`,
    ...(quoted === null ? [] : [codeBlock(quoted, 'text')]),
    `- Found: ${plainText(found)}`,
    `- Expected: ${plainText(expectedWords(problem))}`,
    `- Mend it: ${plainText(hint)}`,
  ].join('\n');
}

function toldFile({ file, problems }: FileProblems, context: MarkdownContext): string {
  const path = context.folder === undefined ? file : `${context.folder}/${file}`;
  return [`### ${plainText(path)}`, ...problems.map((problem) => told(problem, context))].join(
    '\n\n',
  );
}

/** The problems as Markdown, files with errors first: a page is read from its top. */
export function formatMarkdown(problems: readonly Problem[], context: MarkdownContext = {}) {
  const files = groupByFile(problems).toSorted((a, b) => Number(hasError(b)) - Number(hasError(a)));
  const first = files.flatMap((group) => group.problems).slice(0, most);
  const left = problems.length - first.length;
  const groups = groupByFile(first).map((group) => toldFile(group, context));
  const rest = left > 0 ? [`${left} more: run \`npm run content:check\` to read them all.`] : [];
  return `${['## Content', summaryOf(problems), ...groups, ...rest].join('\n\n')}\n`;
}
