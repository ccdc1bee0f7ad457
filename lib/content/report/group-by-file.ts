import type { Problem } from '@/lib/rules/base/problem';

/** The problems of one file, in the order of the report. */
export interface FileProblems {
  file: string;
  problems: Problem[];
}

/** Groups problems by file; files and problems keep the order in which they come. */
export function groupByFile(problems: readonly Problem[]): FileProblems[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const group = groups.get(problem.file);
    if (group) group.push(problem);
    else groups.set(problem.file, [problem]);
  }
  return [...groups].map(([file, ofFile]) => ({ file, problems: ofFile }));
}

export function hasError({ problems }: FileProblems): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
