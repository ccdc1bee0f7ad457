import type { Problem, Severity } from '@/lib/rules/problem';

export interface Counts {
  errors: number;
  warnings: number;
}

export function countProblems(problems: readonly Problem[]): Counts {
  const count = (severity: Severity) =>
    problems.filter((problem) => problem.severity === severity).length;
  return { errors: count('error'), warnings: count('warning') };
}

/**
 * The problems for a terminal: three lines each, the place first, and a summary. Errors come last,
 * where the eye is when the command has ended.
 */
export function formatText(problems: readonly Problem[]): string {
  const { errors, warnings } = countProblems(problems);
  const last = (problem: Problem) => (problem.severity === 'error' ? 1 : 0);
  const told = problems
    .toSorted((a, b) => last(a) - last(b))
    .map(({ file, line, column, severity, rule, message, hint }) =>
      [`${file}:${line}:${column} ${severity} ${rule}`, `  ${message}`, `  ${hint}`].join('\n'),
    );
  return [...told, `${errors} errors, ${warnings} warnings`].join('\n');
}
