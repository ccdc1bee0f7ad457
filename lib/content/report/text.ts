import { expectedWords } from '@/lib/rules/base/fault';
import type { Problem } from '@/lib/rules/base/problem';
import { summaryOf } from './count-problems';
import type { FileProblems } from './group-by-file';
import { groupByFile, hasError } from './group-by-file';
import type { Quote } from './quote';
import { ruleAddress } from './rules-address';

/** What a report is told beside the problems; without it paths stand bare and nothing is quoted. */
export interface ReportContext {
  /** The content folder, as it was named. */
  folder?: string;
  quote?: Quote;
}

function told(problem: Problem, quote: Quote | undefined): string {
  const { line, column, severity, rule, found, hint } = problem;
  return [
    `  ${line}:${column}  ${severity}  ${rule}`,
    ...(quote?.(problem) ?? []).map((quoted) => `    ${quoted}`),
    `    Found     ${found}`,
    `    Expected  ${expectedWords(problem)}`,
    `    Mend it   ${hint}`,
    `    The rule  ${ruleAddress(rule)}`,
  ].join('\n');
}

function toldFile({ file, problems }: FileProblems, { folder, quote }: ReportContext): string {
  const path = folder === undefined ? file : `${folder}/${file}`;
  return [path, ...problems.map((problem) => told(problem, quote))].join('\n');
}

/**
 * The problems for a terminal, grouped by file, and a summary. Files with errors come last, where
 * the eye is when the command has ended.
 */
export function formatText(problems: readonly Problem[], context: ReportContext = {}): string {
  const files = groupByFile(problems).toSorted((a, b) => Number(hasError(a)) - Number(hasError(b)));
  return [...files.map((file) => toldFile(file, context)), summaryOf(problems)].join('\n\n');
}
