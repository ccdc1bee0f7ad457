import type { Problem, Severity } from '@/lib/rules/base/problem';

export interface Counts {
  errors: number;
  warnings: number;
}

export function countProblems(problems: readonly Problem[]): Counts {
  const count = (severity: Severity) =>
    problems.filter((problem) => problem.severity === severity).length;
  return { errors: count('error'), warnings: count('warning') };
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** The counts in words, such as "1 error, 3 warnings". */
function countsInWords(problems: readonly Problem[]): string {
  const { errors, warnings } = countProblems(problems);
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
}

/** The last words of a report: the counts, and what they mean for publication. */
export function summaryOf(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problem found.';
  const { errors } = countProblems(problems);
  const meaning =
    errors > 0 ? 'Nothing is published while there is an error.' : 'Warnings stop nothing.';
  const files = counted(new Set(problems.map(({ file }) => file)).size, 'file');
  return `${countsInWords(problems)} in ${files}. ${meaning}`;
}
