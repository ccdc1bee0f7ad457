import type { Problem, Severity } from '@/lib/rules/base/problem';
import { ruleAddress } from './rules-address';
import type { ReportContext } from './text';
import { formatText } from './text';

/** GitHub shows no more annotations of a kind for one step. */
const shownOfKind = 10;

/** Workflow commands end at a line end, and a property also at a comma or colon. */
function escapeMessage(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

function annotation(problem: Problem, folder: string): string {
  const { severity, file, line, column, rule, message, hint } = problem;
  const place = `file=${escapeProperty(`${folder}/${file}`)},line=${line},col=${column}`;
  const words = [message, hint, ruleAddress(rule)].join('\n');
  return `::${severity} ${place},title=${escapeProperty(rule)}::${escapeMessage(words)}`;
}

function annotationsOf(severity: Severity, problems: readonly Problem[], folder: string): string[] {
  return problems
    .filter((problem) => problem.severity === severity)
    .slice(0, shownOfKind)
    .map((problem) => annotation(problem, folder));
}

/**
 * The problems as annotations of a pull request, errors first and at most ten of a kind, and the
 * whole report below. `token` is a word that no file can know: until it comes back, GitHub obeys no
 * command that a file might have written into its own quote.
 */
export function formatGithub(
  problems: readonly Problem[],
  context: ReportContext & { folder: string; token: string },
): string {
  return [
    ...annotationsOf('error', problems, context.folder),
    ...annotationsOf('warning', problems, context.folder),
    `::stop-commands::${context.token}`,
    formatText(problems, context),
    `::${context.token}::`,
  ].join('\n');
}
